import { parseApiKey } from '../../../domain/parties/parse-api-key.js';
import { parseOrganisation } from '../../../domain/parties/parse-organisation.js';
import type { Parsed } from '../../../domain/parties/parsed.js';
import { parsePerson, type PersonForm } from '../../../domain/parties/parse-person.js';
import { type Fault, Problem, refuseAll } from '../../../domain/problem.js';
import { readTotpSecret } from '../factors/totp-secret.js';
import type { GivenMailKey } from '../mail-keys/give-mail-key.js';
import type { BootstrapContents, BootstrapPerson } from './bootstrap-contents.js';
import { BOOTSTRAP_ENTRIES, BOOTSTRAP_FILE } from './bootstrap-schema.js';
import { parseContact } from './parse-contact.js';
import { type Entry, readEntries } from './read-entries.js';
import { referenceFaults } from './reference-faults.js';
import { shapeFaults } from './shape-faults.js';

/** Understands a bootstrap file. @throws {Problem} with every fault, each with a pointer into the file */
export function readBootstrap(file: Uint8Array): BootstrapContents {
  const shaped = BOOTSTRAP_FILE.safeParse(jsonIn(file), { reportInput: true });
  if (!shaped.success) refuseAll(shapeFaults(shaped.error.issues, ''));
  const { organisations, people, apiKeys, ministry, secretariat } = shaped.data ?? BOOTSTRAP_FILE.parse({});
  const read = {
    organisations: readEntries(organisations, '/organisations', BOOTSTRAP_ENTRIES.organisations, parseOrganisation),
    people: readEntries(people, '/people', BOOTSTRAP_ENTRIES.people, parseBootstrapPerson),
    apiKeys: readEntries(apiKeys, '/apiKeys', BOOTSTRAP_ENTRIES.apiKeys, parseApiKey),
    ministry: readEntries(ministry, '/ministry', BOOTSTRAP_ENTRIES.ministry, parseContact),
    secretariat: readEntries(secretariat, '/secretariat', BOOTSTRAP_ENTRIES.secretariat, parseContact),
  };
  const apart = referenceFaults({
    given: organisations,
    organisations: read.organisations.entries,
    people: read.people.entries,
    apiKeys: read.apiKeys.entries,
  });
  refuseAll([...Object.values(read).flatMap(({ faults }) => faults), ...apart]);
  return {
    organisations: read.organisations.values,
    people: read.people.values,
    apiKeys: read.apiKeys.values,
    ministry: read.ministry.values,
    secretariat: read.secretariat.values,
    mailKeys: [read.people, read.ministry, read.secretariat].flatMap(({ entries }) => mailKeysIn(entries)),
  };
}

function mailKeysIn(
  entries: readonly Entry<{ readonly email: string; readonly openpgpKey?: string | null | undefined }>[],
): readonly GivenMailKey[] {
  return entries.flatMap(({ form: { email, openpgpKey }, at }) =>
    openpgpKey == null ? [] : [{ email, text: openpgpKey, pointer: `${at}/openpgpKey` }],
  );
}

function jsonIn(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file));
  } catch {
    throw new Problem('bootstrap.malformed');
  }
}

function parseBootstrapPerson(form: PersonForm & { readonly totpSecret?: string | null | undefined }, at: string): Parsed<BootstrapPerson> {
  const parsed = parsePerson(form, at);
  const totpSecret = form.totpSecret == null ? null : readTotpSecret(form.totpSecret);
  const faults: readonly Fault[] = totpSecret === undefined ? [{ code: 'party.totp-secret-invalid', pointer: `${at}/totpSecret` }] : [];
  if (!parsed.ok) return { ok: false, faults: [...parsed.faults, ...faults] };
  return totpSecret === undefined ? { ok: false, faults } : { ok: true, value: { ...parsed.value, totpSecret } };
}
