import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { OrganisationByRef } from '../../parties/index.js';
import { KeyDeedsRepository } from './key-deeds.repository.js';
import { type ErasureCounts, ErasureRepository } from './erasure.repository.js';

const OPERATOR = system('keys');

/** An organisation that has keys, with what it has. */
export interface KnownOwner {
  readonly id: string;
  readonly counts: ErasureCounts;
}

/** Which organisation is meant, and what an erasure would touch. */
@Injectable()
export class OwnerOfRef {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationByRef,
    private readonly deeds: KeyDeedsRepository,
    private readonly erasure: ErasureRepository,
  ) {}

  /** @throws {Problem} when there is none, or it was erased */
  async execute(ref: string): Promise<KnownOwner> {
    return this.database.transaction(OPERATOR, async (tx) => {
      const found = await this.organisations.execute(tx, ref);
      const counts = found === undefined ? undefined : await this.erasure.counts(tx, found.id);
      if (found === undefined || counts === undefined)
        throw new Problem({ code: 'key-deed.organisation-unknown', pointer: '', values: { ref } });
      if ((await this.deeds.erasedAt(tx, found.id)) !== undefined) throw new Problem('key-deed.erased');
      return { id: found.id, counts };
    });
  }
}
