import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { type KnownOrganisation, OrganisationsRepository } from './organisations.repository.js';

/** The organisation that a file or a command calls by its reference. */
@Injectable()
export class OrganisationByRef {
  constructor(private readonly organisations: OrganisationsRepository) {}

  async execute(tx: Tx, ref: string): Promise<KnownOrganisation | undefined> {
    return this.organisations.byRef(tx, ref);
  }
}
