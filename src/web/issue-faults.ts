import type { Fault } from '../domain/problem.js';

/** What a schema found: a Standard Schema issue, with what Zod says besides. */
export interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly code?: string;
  readonly keys?: readonly string[];
  readonly expected?: string;
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly inclusive?: boolean;
  readonly maximum?: number | bigint;
  readonly values?: readonly unknown[];
  readonly format?: string;
}

/** The same in our own sentences, with the name of the field or parameter as pointer. The library's words stay inside. */
export function issueFaults(issue: Issue, sent: unknown): Fault[] {
  const steps = (issue.path ?? []).map((step) => (typeof step === 'object' ? step.key : step));
  const pointer = steps.map((step) => `/${escaped(step)}`).join('');
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({ code: 'request.unknown-field', pointer: `${pointer}/${escaped(key)}` }));
  }
  const missing = sent !== undefined && valueAt(sent, steps) === undefined;
  return [missing ? { code: 'report.field-missing', pointer } : { ...meaningOf(issue), pointer }];
}

type Meaning = Omit<Fault, 'pointer'>;

function meaningOf(issue: Issue): Meaning {
  switch (issue.code) {
    case 'invalid_value':
      return { code: 'report.not-one-of', values: { allowed: (issue.values ?? []).map(String).join(', ') } };
    case 'too_small':
      return smallOf(issue);
    case 'too_big':
      return bigOf(issue);
    default:
      return { code: KINDS[issue.format ?? issue.expected ?? ''] ?? 'report.not-text' };
  }
}

const KINDS: Readonly<Record<string, Fault['code']>> = {
  date: 'report.not-a-day',
  number: 'report.not-a-number',
  int: 'report.not-a-number',
  boolean: 'report.not-yes-or-no',
  array: 'report.not-a-list',
  object: 'request.not-an-object',
};

function smallOf({ origin, minimum, inclusive }: Issue): Meaning {
  if (origin === 'string' || origin === 'array') return { code: 'report.field-missing' };
  return { code: 'report.number-too-small', values: { minimum: Number(minimum), inclusive: inclusive === true ? 'yes' : 'no' } };
}

function bigOf({ origin, maximum }: Issue): Meaning {
  const values = { maximum: Number(maximum) };
  if (origin === 'string') return { code: 'report.too-long', values };
  return { code: origin === 'array' ? 'report.too-many-items' : 'report.number-too-large', values };
}

function valueAt(sent: unknown, steps: readonly PropertyKey[]): unknown {
  return steps.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined), sent);
}

/** RFC 6901. */
function escaped(step: PropertyKey): string {
  return String(step).replaceAll('~', '~0').replaceAll('/', '~1');
}
