import type { z } from 'zod';
import type { Fault } from '../../../domain/problem.js';

/** What is wrong with the shape, in sentences of ours. Read with `reportInput`, so that missing and wrong differ. */
export function shapeFaults(issues: readonly z.core.$ZodIssue[], at: string): readonly Fault[] {
  return issues.flatMap((issue) => faultsOf(issue, at + issue.path.map((step) => `/${escaped(String(step))}`).join('')));
}

function faultsOf(issue: z.core.$ZodIssue, pointer: string): readonly Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => ({ code: 'party.field-unknown', pointer: `${pointer}/${escaped(field)}`, values: { field } }));
  }
  if (issue.input === undefined) return [{ code: 'party.field-missing', pointer }];
  const expected = issue.code === 'invalid_type' && issue.expected !== 'record' ? issue.expected : 'object';
  return [{ code: 'party.field-invalid', pointer, values: { expected } }];
}

/** RFC 6901. */
function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
