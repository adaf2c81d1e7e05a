import type { Fault } from '../../../domain/problem.js';
import type { Entry } from './read-entries.js';

/** A name that stands somewhere in the file, and where. */
interface Mention {
  readonly text: string;
  readonly pointer: string;
}

interface Mentioning {
  readonly organisations: readonly Entry<{ readonly ref: string; readonly holding?: string | null | undefined }>[];
  readonly people: readonly Entry<{
    readonly email: string;
    readonly organisation?: string | null | undefined;
    readonly interests?: readonly string[] | null | undefined;
  }>[];
  readonly apiKeys: readonly Entry<{ readonly organisation: string; readonly secret: string }>[];
}

/** What does not fit together between the entries: names that stand for two things, and names that stand for nothing. */
export function referenceFaults({ organisations, people, apiKeys }: Mentioning): readonly Fault[] {
  const refs = organisations.map(({ form, at }) => ({ text: form.ref, pointer: `${at}/ref` }));
  const emails = people.map(({ form, at }) => ({ text: form.email.trim().toLowerCase(), pointer: `${at}/email` }));
  const secrets = apiKeys.map(({ form, at }) => ({ text: form.secret, pointer: `${at}/secret` }));
  const known = new Set(refs.map(({ text }) => text));
  const holdings = new Set([...known, ...organisations.map(({ form }) => form.holding ?? form.ref)]);
  const employers = [...people, ...apiKeys].flatMap(({ form, at }) =>
    form.organisation == null ? [] : [{ text: form.organisation, pointer: `${at}/organisation` }],
  );
  const interests = people.flatMap(({ form, at }) => (form.interests ?? []).map((text, n) => ({ text, pointer: `${at}/interests/${n}` })));
  return [
    ...repeated(refs).map(({ text: ref, pointer }) => ({ code: 'party.ref-twice', pointer, values: { ref } }) as const),
    ...repeated(emails).map(({ text: email, pointer }) => ({ code: 'party.email-twice', pointer, values: { email } }) as const),
    ...repeated(secrets).map(({ pointer }) => ({ code: 'party.secret-taken', pointer }) as const),
    ...unknown(employers, known).map(({ text: ref, pointer }) => ({ code: 'party.organisation-unknown', pointer, values: { ref } }) as const),
    ...unknown(interests, holdings).map(({ text: ref, pointer }) => ({ code: 'party.interest-unknown', pointer, values: { ref } }) as const),
  ];
}

function repeated(mentions: readonly Mention[]): readonly Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ text }) => seen.size === seen.add(text).size);
}

function unknown(mentions: readonly Mention[], known: ReadonlySet<string>): readonly Mention[] {
  return mentions.filter(({ text }) => !known.has(text));
}
