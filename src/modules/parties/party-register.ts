import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../domain/calendar.js';
import { keyExpiry, type KeyTermsForm } from '../../domain/parties/key-terms.js';
import type { Organisation } from '../../domain/parties/parse-organisation.js';
import type { Person } from '../../domain/parties/parse-person.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database.js';
import { newId } from '../../platform/identity.js';
import { Trail } from '../../platform/trail.js';
import { ApiKeysRepository } from './api-keys.repository.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { PeopleRepository } from './people.repository.js';
import { secretHash } from './secret-hash.js';

/** A person as entered: the password has become a hash, the organisation an id. */
export interface EnteredPerson extends Omit<Person, 'password' | 'organisation'> {
  readonly passwordHash: string;
  readonly organisationId: string | null;
}

/** A key as entered. */
export interface EnteredKey extends KeyTermsForm {
  readonly organisationId: string;
  readonly secret: string;
  readonly scopes: readonly string[];
  readonly sandbox: boolean;
}

/**
 * Enters organisations, people and keys, each with its line in the trail. The row goes first and alone: when a constraint
 * refuses it, that is the fault to tell, not that the line behind it could not be written.
 */
@Injectable()
export class PartyRegister {
  constructor(
    private readonly clock: Clock,
    private readonly organisations: OrganisationsRepository,
    private readonly people: PeopleRepository,
    private readonly apiKeys: ApiKeysRepository,
    private readonly trail: Trail,
  ) {}

  async enterOrganisation(tx: Tx, organisation: Organisation, holdingName = organisation.name): Promise<string> {
    const registeredAt = this.clock.now();
    const id = newId(registeredAt);
    await this.organisations.add(tx, { ...organisation, id, holdingId: newId(registeredAt), holdingName, registeredAt });
    await this.trail.record(tx, { action: 'organisation.registered', subjectKind: 'organisation', subjectId: id, organisationId: id });
    return id;
  }

  async enterPerson(tx: Tx, person: EnteredPerson): Promise<string> {
    const createdAt = this.clock.now();
    const id = newId(createdAt);
    await this.people.add(tx, { ...person, id, createdAt });
    const { organisationId } = person;
    await this.trail.record(tx, { action: 'person.registered', subjectKind: 'person', subjectId: id, organisationId });
    return id;
  }

  async enterApiKey(tx: Tx, { organisationId, secret, scopes, sandbox, name, days }: EnteredKey): Promise<string> {
    const createdAt = this.clock.now();
    const id = newId(createdAt);
    const terms = { name: name ?? `made ${dayInNetherlands(createdAt)}`, sandbox, expiresAt: keyExpiry(createdAt, days) };
    await this.apiKeys.add(tx, { id, organisationId, secretHash: secretHash(secret), scopes, createdAt, ...terms });
    await this.trail.record(tx, { action: 'api-key.issued', subjectKind: 'api-key', subjectId: id, organisationId });
    return id;
  }
}
