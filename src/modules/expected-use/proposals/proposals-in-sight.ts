import { Injectable } from '@nestjs/common';
import { may } from '../../../domain/access/scope-of.js';
import type { Actor } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import type { PolicyProposal, ProposableKind } from './policy-proposal.js';
import { ProposalsRepository } from './proposals.repository.js';

const NEWEST = 20;

/** The rows of policy of a kind that were proposed, newest first, for who proposes and who decides; none for others. */
@Injectable()
export class ProposalsInSight {
  constructor(
    private readonly database: Database,
    private readonly proposals: ProposalsRepository,
  ) {}

  async execute<K extends ProposableKind>(actor: Actor, kind: K): Promise<readonly PolicyProposal<K>[]> {
    if (!may(actor, 'policy.change')) return [];
    return this.database.transaction(actor, (tx) => this.proposals.newest(tx, kind, NEWEST));
  }
}
