import { Injectable } from '@nestjs/common';
import { type OrganisationForm, parseOrganisation } from '../../domain/parties/parse-organisation.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { PartyRegister } from './party-register.js';
import { understood } from './understood.js';

/** Registers an organisation that may report: the triage desk, or the service itself. */
@Injectable()
export class RegisterOrganisation {
  constructor(
    private readonly database: Database,
    private readonly register: PartyRegister,
  ) {}

  /** @throws {Problem} with every fault of the form */
  async execute(actor: Actor, form: OrganisationForm): Promise<{ readonly id: string }> {
    const organisation = understood(parseOrganisation(form, ''));

    return this.database.transaction(actor, async (tx) => ({ id: await this.register.enterOrganisation(tx, organisation) }));
  }
}
