import type { Fault } from '../domain/problem.js';

/** Half of a pair of code units, or the zero character: no database stores them as text. */
const UNSTORABLE = /[\p{Surrogate}\u0000]/u;

/** Nothing that we take is deeper than six; who walks without end falls over. */
const DEEPEST = 32;

/** Every text, or name of a field, that cannot be stored, whatever the schema of the place says of it; and what is too deep. */
export function unstorableFaults(value: unknown, pointer = '', depth = 0): readonly Fault[] {
  if (depth > DEEPEST) return [{ code: 'request.malformed', pointer: '' }];
  if (typeof value === 'string') return UNSTORABLE.test(value) ? [{ code: 'report.not-text', pointer }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    UNSTORABLE.test(name)
      ? [{ code: 'request.unknown-field' as const, pointer }]
      : unstorableFaults(inner, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1),
  );
}
