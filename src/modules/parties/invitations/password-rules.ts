import { Injectable } from '@nestjs/common';
import { guessableFaults } from '../../../domain/parties/guessable-password.js';
import { passwordFaults } from '../../../domain/parties/password-faults.js';
import type { Fault } from '../../../domain/problem.js';
import { Passwords } from '../passwords.js';
import { LeakedPasswords } from './leaked-passwords.js';

const POINTER = '/password';

/** What a password that somebody chooses must be: long enough, not common, not leaked. No rules about kinds of characters. */
@Injectable()
export class PasswordRules {
  constructor(
    private readonly passwords: Passwords,
    private readonly leaked: LeakedPasswords,
  ) {}

  /** @param whose words of the own name and address make no password */
  async faultsOf(password: string, whose: { readonly email: string; readonly name: string }): Promise<readonly Fault[]> {
    const faults = [...passwordFaults(password, POINTER), ...guessableFaults(password, [whose.email, whose.name], POINTER)];
    if (faults.length > 0) return faults.slice(0, 1);
    return (await this.leaked.holds(password)) ? [{ code: 'party.password-common', pointer: POINTER }] : [];
  }

  async hash(password: string): Promise<string> {
    return this.passwords.hash(password);
  }
}
