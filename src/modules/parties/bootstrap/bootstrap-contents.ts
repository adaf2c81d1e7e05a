import type { ApiKey } from '../../../domain/parties/parse-api-key.js';
import type { Organisation } from '../../../domain/parties/parse-organisation.js';
import type { Person } from '../../../domain/parties/parse-person.js';
import type { Contact } from '../contact.js';
import type { GivenMailKey } from '../mail-keys/give-mail-key.js';

/** A person of a bootstrap file. */
export interface BootstrapPerson extends Person {
  /** For the authenticator app, in base32; null: the person chooses a second factor at the first sign-in. */
  readonly totpSecret: string | null;
}

/** What a bootstrap file says, understood. */
export interface BootstrapContents {
  readonly organisations: readonly Organisation[];
  readonly people: readonly BootstrapPerson[];
  readonly apiKeys: readonly ApiKey[];
  readonly ministry: readonly Contact[];
  readonly secretariat: readonly Contact[];
  /** Of people and contacts of the file; not examined yet. */
  readonly mailKeys: readonly GivenMailKey[];
}
