import type { Fault } from '../domain/problem.js';
import { isStorable } from '../domain/storable-text.js';

/** Nothing that we take is deeper than six; who walks without end falls over. */
const DEEPEST = 32;

/** Every text, or name of a field, that cannot be stored, whatever the schema of the place says of it; and what is too deep. */
export function unstorableFaults(value: unknown, pointer = '', depth = 0): readonly Fault[] {
  if (depth > DEEPEST) return [{ code: 'request.malformed', pointer: '' }];
  if (typeof value === 'string') return isStorable(value) ? [] : [{ code: 'report.not-text', pointer }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    isStorable(name)
      ? unstorableFaults(inner, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1)
      : [{ code: 'request.unknown-field' as const, pointer }],
  );
}
