import type { Fault } from '../../domain/problem.js';
import type { Attempt } from './attempt-limit.js';

interface Typed {
  readonly email: string;
  readonly password: string;
}

/** What was left empty. */
export function missingFrom({ email, password }: Typed): readonly Fault[] {
  const faults: Fault[] = [];
  if (email.trim() === '') faults.push({ code: 'sign-in.email-missing', pointer: '/email' });
  if (password === '') faults.push({ code: 'sign-in.password-missing', pointer: '/password' });
  return faults;
}

/** Addresses are compared without regard to capitals. */
export function attemptOf({ email, address }: Pick<Attempt, 'email' | 'address'>, at: Date): Attempt {
  return { email: email.trim().toLowerCase(), address, at };
}
