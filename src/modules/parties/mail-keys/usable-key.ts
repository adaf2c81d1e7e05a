import { type Fault, Problem } from '../../../domain/problem.js';
import { type ExaminedKey, examineKey, LONGEST_KEY, type UsableKey } from '../../../platform/openpgp/examine-key.js';

/** The key that somebody gave, when mail can be encrypted to it. @param pointer to where it was given. @throws {Problem} mail-key.… */
export async function usableKey(text: string, at: Date, pointer: string): Promise<UsableKey> {
  const examined = await examineKey(text, at);
  if (examined.kind === 'usable') return examined;
  throw new Problem(faultOf(examined, pointer));
}

function faultOf({ because }: Extract<ExaminedKey, { kind: 'unusable' }>, pointer: string): Fault {
  return { code: `mail-key.${because}`, pointer, values: { longest: LONGEST_KEY } };
}
