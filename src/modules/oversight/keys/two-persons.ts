import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { Trail } from '../../../platform/trail.js';
import { PeopleOfRole } from '../../parties/index.js';
import { type Deed, type KeyDeed, KeyDeedsRepository } from './key-deeds.repository.js';

/** How long a request may wait for its second person, in hours. */
const OPEN_HOURS = 24;
const HOUR_MS = 3_600_000;
const OPERATOR = system('keys');

/** What is asked for, of which owner, by the address of the person who asks. */
export interface Asking {
  readonly deed: Deed;
  readonly owner: string;
  readonly email: string;
}

/** A deed that one system administrator asks for and another confirms; both are in the trail before anything happens. */
@Injectable()
export class TwoPersons {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly people: PeopleOfRole,
    private readonly deeds: KeyDeedsRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} when it is no system administrator */
  async request({ deed, owner, email }: Asking): Promise<KeyDeed> {
    return this.database.transaction(OPERATOR, async (tx) => {
      const requestedAt = this.clock.now();
      const asked = { id: newId(requestedAt), deed, owner, requestedBy: await this.#administrator(tx, email), requestedAt };
      await this.deeds.add(tx, asked);
      await this.#note(tx, `keys.${deed}-requested`, asked);
      return asked;
    });
  }

  /** @throws {Problem} when nobody asked, or the same person did */
  async confirm({ deed, owner, email }: Asking): Promise<KeyDeed> {
    return this.database.transaction(OPERATOR, async (tx) => {
      const confirmedBy = await this.#administrator(tx, email);
      const at = this.clock.now();
      const asked = await this.deeds.open(tx, { deed, owner }, new Date(at.getTime() - OPEN_HOURS * HOUR_MS));
      if (asked === undefined) throw new Problem({ code: 'key-deed.not-asked', pointer: '', values: { hours: OPEN_HOURS } });
      if (asked.requestedBy === confirmedBy) throw new Problem('key-deed.same-person');
      await this.deeds.confirm(tx, asked.id, confirmedBy, at);
      await this.#note(tx, `keys.${deed}-confirmed`, asked);
      return asked;
    });
  }

  /** Says that it is done. */
  async finish(tx: Tx, asked: KeyDeed): Promise<void> {
    await this.deeds.finish(tx, asked.id, this.clock.now());
    await this.#note(tx, `keys.${asked.deed}-done`, asked);
  }

  async #note(tx: Tx, action: string, { id, owner }: KeyDeed): Promise<void> {
    const organisationId = owner === 'service' || owner === 'all' ? null : owner;
    await this.trail.record(tx, { action, subjectKind: 'key-deed', subjectId: id, organisationId });
  }

  async #administrator(tx: Tx, email: string): Promise<string> {
    const people = await this.people.execute(tx, 'system-admin');
    const found = people.find((person) => person.email === email.trim().toLowerCase());
    if (found === undefined) throw new Problem({ code: 'key-deed.not-administrator', pointer: '', values: { email } });
    return found.id;
  }
}
