import { Injectable } from '@nestjs/common';
import { type Day, dayInNetherlands } from '../../../domain/calendar.js';
import { Problem } from '../../../domain/problem.js';
import { Outbox } from '../../../jobs/outbox.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import type { PolicyProposal, ProposableKind } from './policy-proposal.js';
import { ProposalsRepository } from './proposals.repository.js';

/** What is decided on: a proposal of the kind that the page is about. */
interface Asked {
  readonly kind: ProposableKind;
  readonly id: string;
  readonly answer: unknown;
}

/** A chair decides on a row of policy that was proposed; what is approved the worker adds. */
@Injectable()
export class DecideProposal {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly proposals: ProposalsRepository,
    private readonly trail: Trail,
    private readonly outbox: Outbox,
  ) {}

  /** @throws {Problem} 404 when there is none, 409 when it was decided already, or would hold from a day that went by */
  async execute(chair: Extract<Actor, { kind: 'person' }>, { kind, id, answer }: Asked): Promise<void> {
    await this.database.transaction(chair, async (tx) => {
      const proposal = await this.proposals.find(tx, id);
      if (proposal?.kind !== kind) throw new Problem('request.not-found');
      const now = this.clock.now();
      refuseUndecidable(proposal, answer, dayInNetherlands(now));
      const decided = await this.proposals.decide(tx, id, chair.id, now, answer === 'yes');
      if (!decided) throw new Problem('proposal.not-open');
      const action = answer === 'yes' ? 'policy.approved' : 'policy.rejected';
      await this.trail.record(tx, { action, subjectKind: 'policy-proposal', subjectId: id });
      if (answer === 'yes') await this.outbox.promise(tx, 'policy.adopt', { proposalId: id });
    });
  }
}

/** @throws {Problem} when there is no answer, it was decided already, or it would hold from a day that went by */
function refuseUndecidable({ approved, validFrom }: Pick<PolicyProposal, 'approved' | 'validFrom'>, answer: unknown, today: Day): void {
  if (answer !== 'yes' && answer !== 'no') throw new Problem('proposal.answer-missing');
  if (approved !== null) throw new Problem('proposal.not-open');
  if (answer === 'yes' && validFrom < today) throw new Problem('proposal.day-passed');
}
