import { Injectable } from '@nestjs/common';
import { may } from '../../../domain/access/scope-of.js';
import type { Actor } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import type { PolicyProposal } from './policy-proposal.js';
import { ProposalsRepository } from './proposals.repository.js';

const NEWEST = 20;

/** The guidelines that were proposed, newest first, for who proposes and who decides; none for others. */
@Injectable()
export class GuidelineProposals {
  constructor(
    private readonly database: Database,
    private readonly proposals: ProposalsRepository,
  ) {}

  async execute(actor: Actor): Promise<readonly PolicyProposal[]> {
    if (!may(actor, 'policy.change')) return [];
    return this.database.transaction(actor, (tx) => this.proposals.newest(tx, NEWEST));
  }
}
