import type { z } from 'zod';
import type { Fault } from '../../domain/problem.js';

type Issue = z.core.$ZodIssue;

/** What a schema found, in the words of the catalogue of refusals. */
export function shapeFaults(issues: readonly Issue[]): Fault[] {
  return issues.flatMap((issue) => faultsOf(issue, pointerOf(issue.path)));
}

function faultsOf(issue: Issue, pointer: string): Fault[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'request.unknown-field', pointer: `${pointer}/${escaped(key)}` }));
    case 'invalid_type':
      return [typeFault(issue, pointer)];
    case 'too_small':
      return [smallFault(issue, pointer)];
    case 'too_big':
      return [sizeFault(issue, pointer)];
    default:
      return [choiceFault(issue, pointer)];
  }
}

function choiceFault(issue: Issue, pointer: string): Fault {
  switch (issue.code) {
    case 'invalid_value':
      return valueFault(issue, pointer);
    case 'custom':
      return { code: issue.params?.['day'] === true ? 'report.not-a-day' : 'report.not-text', pointer };
    case 'invalid_union':
      return unionFault(issue, pointer);
    default:
      return { code: 'request.invalid', pointer, values: { reason: issue.message } };
  }
}

function typeFault(issue: Extract<Issue, { code: 'invalid_type' }>, pointer: string): Fault {
  if (issue.input === undefined) return { code: 'report.field-missing', pointer };
  switch (issue.expected) {
    case 'number':
      return { code: 'report.not-a-number', pointer };
    case 'boolean':
      return { code: 'report.not-yes-or-no', pointer };
    case 'array':
      return { code: 'report.not-a-list', pointer };
    default:
      return { code: 'report.not-text', pointer };
  }
}

function smallFault(issue: Extract<Issue, { code: 'too_small' }>, pointer: string): Fault {
  if (issue.origin === 'string') return { code: 'report.field-missing', pointer };
  const values = { minimum: Number(issue.minimum), inclusive: issue.inclusive === true ? 'yes' : 'no' };
  return { code: 'report.number-too-small', pointer, values };
}

function sizeFault(issue: Extract<Issue, { code: 'too_big' }>, pointer: string): Fault {
  const values = { maximum: Number(issue.maximum) };
  if (issue.origin === 'string') return { code: 'report.too-long', pointer, values };
  return { code: issue.origin === 'array' ? 'report.too-many-items' : 'report.number-too-large', pointer, values };
}

function valueFault(issue: Extract<Issue, { code: 'invalid_value' }>, pointer: string): Fault {
  if (issue.input === undefined) return { code: 'report.field-missing', pointer };
  return { code: 'report.not-one-of', pointer, values: { allowed: issue.values.map(String).join(', ') } };
}

/** Of a union that lists its values, the values; of any other, the first thing that its first branch found. */
function unionFault(issue: Extract<Issue, { code: 'invalid_union' }>, pointer: string): Fault {
  const branches: readonly (readonly Issue[])[] = issue.errors;
  const values = branches.flatMap((branch) => branch.flatMap((found) => (found.code === 'invalid_value' ? found.values.map(String) : [])));
  if (values.length > 0) return { code: 'report.not-one-of', pointer, values: { allowed: values.join(', ') } };
  const [first] = branches[0] ?? [];
  return (first === undefined ? undefined : faultsOf(first, pointer)[0]) ?? { code: 'report.not-text', pointer };
}

function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${escaped(String(step))}`).join('');
}

/** RFC 6901. */
function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
