import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { type PolicyProposal, ProposalsInSight } from '../../expected-use/index.js';
import type { PostureEvaluation } from './dated-posture.js';
import { EvaluationsRepository } from './evaluations.repository.js';
import { type PostureRecord, ReadPostures } from './read-postures.js';

/** What was decided on the posture, what was proposed, and what the desk found when it looked back. */
export interface PostureOnDesk extends PostureRecord {
  readonly proposals: readonly PolicyProposal<'posture'>[];
  readonly evaluations: readonly PostureEvaluation[];
}

/** The posture as those see it who propose it and decide on it. */
@Injectable()
export class PostureDesk {
  constructor(
    private readonly database: Database,
    private readonly postures: ReadPostures,
    private readonly proposals: ProposalsInSight,
    private readonly evaluations: EvaluationsRepository,
  ) {}

  async execute(actor: Actor): Promise<PostureOnDesk> {
    const record = await this.postures.execute(actor);
    const proposals = await this.proposals.execute(actor, 'posture');
    const evaluations = await this.database.transaction(actor, (tx) => this.evaluations.all(tx));
    return { ...record, proposals, evaluations };
  }
}
