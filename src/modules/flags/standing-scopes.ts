import { Injectable } from '@nestjs/common';
import { may } from '../../domain/access/scope-of.js';
import type { FlagEvidence } from '../../domain/flags/flag-evidence.js';
import { protectEvidence } from '../../domain/flags/protect-evidence.js';
import type { ProtectedEvidence } from '../../domain/flags/protected-evidence.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { WatchRepository } from './watch.repository.js';

/** Where every product group stands now, in the country and in each region, as the actor may see it. */
@Injectable()
export class StandingScopes {
  constructor(
    private readonly database: Database,
    private readonly watch: WatchRepository,
  ) {}

  /** @param productGroup  all of them when none is named */
  async execute(actor: Actor, productGroup?: string): Promise<readonly (FlagEvidence | ProtectedEvidence)[]> {
    const standing = await this.database.transaction(actor, (tx) => this.watch.standing(tx, productGroup));
    if (may(actor, 'totals.read-unprotected')) return standing;
    return standing.map(protectEvidence);
  }
}
