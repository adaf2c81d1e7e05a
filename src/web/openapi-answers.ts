import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Answers = Operation['responses'];
type Answer = Exclude<NonNullable<Answers[string]>, { $ref: string }>;

/** Refusals and when an operation can give them. */
const REFUSALS: readonly {
  readonly status: string;
  readonly words: string;
  readonly applies: (path: string, operation: Operation) => boolean;
}[] = [
  { status: '400', words: 'What was sent is not right', applies: (_, operation) => takesInput(operation) },
  { status: '401', words: 'Nobody is known by this key or token', applies: (_, operation) => isClosed(operation) },
  { status: '403', words: 'This key or account may not do this', applies: (_, operation) => isClosed(operation) },
  { status: '404', words: 'It does not exist, or is not yours to see', applies: (path) => path.includes('{') },
  {
    status: '413',
    words: 'The body is larger than 1 MB',
    applies: (_, operation) => operation.requestBody !== undefined,
  },
  { status: '415', words: 'The body is not JSON', applies: (_, operation) => operation.requestBody !== undefined },
  {
    status: '429',
    words: 'Too many requests of nobody in particular; who brings a good key is never refused so',
    applies: () => true,
  },
  { status: '500', words: 'A fault on our side; nothing was stored half', applies: () => true },
  { status: '503', words: 'Cannot be processed now; nothing was stored', applies: () => true },
];

const PASSING: readonly string[] = ['429', '503'];
const VERSION = { 'API-Version': { $ref: '#/components/headers/ApiVersion' } };
const WAITING = { ...VERSION, 'Retry-After': { $ref: '#/components/headers/RetryAfter' } };
const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** The answers of an operation: its own, and every refusal it can give. */
export function answersOf(path: string, operation: Operation): Answers {
  const refusals = REFUSALS.filter(({ applies }) => applies(path, operation)).map(
    ({ status, words }) => [status, { description: words }] as const,
  );
  const all: [string, Answer][] = Object.entries({ ...Object.fromEntries(refusals), ...operation.responses }).flatMap(([status, answer]) =>
    answer === undefined || '$ref' in answer ? [] : [[status, answer]],
  );
  return Object.fromEntries(all.map(([status, answer]) => [status, complete(status, answer)]));
}

function complete(status: string, answer: Answer): Answer {
  const headers: Answer['headers'] = { ...(PASSING.includes(status) ? WAITING : VERSION), ...answer.headers };
  return Number(status) < 400 ? { ...answer, headers } : { ...answer, headers, content: PROBLEM };
}

function takesInput(operation: Operation): boolean {
  return operation.requestBody !== undefined || (operation.parameters ?? []).length > 0;
}

function isClosed(operation: Operation): boolean {
  return (operation.security ?? []).length > 0;
}
