import type { Fault } from '../problem.js';

/** Shortest password, in characters: length is what makes a password strong. Source: decision of the project, after NIST SP 800-63B. */
const PASSWORD_SHORTEST = 12;

/** Longest password, in characters: more adds nothing, and hashing a book costs us. */
export const PASSWORD_LONGEST = 128;

/** What is wrong with a password that somebody chooses; characters count as people count them (code points). */
export function passwordFaults(password: string, pointer: string): readonly Fault[] {
  const length = [...password].length;
  if (length < PASSWORD_SHORTEST) return [{ code: 'party.password-short', pointer, values: { shortest: PASSWORD_SHORTEST } }];
  if (length > PASSWORD_LONGEST) return [{ code: 'party.password-long', pointer, values: { longest: PASSWORD_LONGEST } }];
  return [];
}
