import type { ApiKey } from '../../../domain/parties/parse-api-key.js';
import type { Organisation } from '../../../domain/parties/parse-organisation.js';
import type { Person } from '../../../domain/parties/parse-person.js';
import type { Contact } from '../contact.js';

/** A person of a bootstrap file; `secondFactor` says that a secret for one was given. */
export interface BootstrapPerson extends Person {
  readonly secondFactor: boolean;
}

/** What a bootstrap file says, understood. */
export interface BootstrapContents {
  readonly organisations: readonly Organisation[];
  readonly people: readonly BootstrapPerson[];
  readonly apiKeys: readonly ApiKey[];
  readonly ministry: readonly Contact[];
  readonly secretariat: readonly Contact[];
}
