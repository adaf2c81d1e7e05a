import type { Fault } from '../../../domain/problem.js';
import type { Entry } from './read-entries.js';

/** A name that stands somewhere in the file, and where. */
interface Mention {
  readonly text: string;
  readonly pointer: string;
}

interface Mentioning {
  /** As they stand in the file: one with a fault elsewhere is still known by its name. */
  readonly given: readonly unknown[];
  readonly organisations: readonly Entry<{ readonly ref: string }>[];
  readonly people: readonly Entry<{
    readonly email: string;
    readonly organisation?: string | null | undefined;
    readonly interests?: readonly string[] | null | undefined;
  }>[];
  readonly apiKeys: readonly Entry<{ readonly organisation: string; readonly secret: string }>[];
}

/** What does not fit together between the entries: names that stand for two things, and names that stand for nothing. */
export function referenceFaults({ given, organisations, people, apiKeys }: Mentioning): readonly Fault[] {
  const refs = organisations.map(({ form, at }) => ({ text: form.ref, pointer: `${at}/ref` }));
  const emails = people.map(({ form, at }) => ({ text: form.email.trim().toLowerCase(), pointer: `${at}/email` }));
  const secrets = apiKeys.map(({ form, at }) => ({ text: form.secret, pointer: `${at}/secret` }));
  const known = new Set(textsIn(given, 'ref'));
  const holdings = new Set([...known, ...textsIn(given, 'holding')]);
  const employers = [...people, ...apiKeys].flatMap(({ form, at }) =>
    form.organisation == null ? [] : [{ text: form.organisation, pointer: `${at}/organisation` }],
  );
  const interests = people.flatMap(({ form, at }) => (form.interests ?? []).map((text, n) => ({ text, pointer: `${at}/interests/${n}` })));
  return [
    ...repeated(refs).map(({ text: ref, pointer }): Fault => ({ code: 'party.ref-twice', pointer, values: { ref } })),
    ...repeated(emails).map(({ text: email, pointer }): Fault => ({ code: 'party.email-twice', pointer, values: { email } })),
    ...repeated(secrets).map(({ pointer }): Fault => ({ code: 'party.secret-taken', pointer })),
    ...missing(employers, known).map(({ text: ref, pointer }): Fault => ({ code: 'party.organisation-unknown', pointer, values: { ref } })),
    ...missing(interests, holdings).map(({ text: ref, pointer }): Fault => ({ code: 'party.interest-unknown', pointer, values: { ref } })),
  ];
}

function repeated(mentions: readonly Mention[]): readonly Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ text }) => seen.size === seen.add(text).size);
}

function missing(mentions: readonly Mention[], known: ReadonlySet<unknown>): readonly Mention[] {
  return mentions.filter(({ text }) => !known.has(text));
}

function textsIn(given: readonly unknown[], field: string): readonly unknown[] {
  return given.map((one): unknown => (typeof one === 'object' && one !== null ? Reflect.get(one, field) : undefined));
}
