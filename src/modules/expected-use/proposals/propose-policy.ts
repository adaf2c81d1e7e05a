import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { Trail } from '../../../platform/trail.js';
import type { ProposedPolicy } from './policy-proposal.js';
import { ProposalsRepository } from './proposals.repository.js';

/** Somebody of the desk proposes a row of policy, understood before; somebody else decides. */
@Injectable()
export class ProposePolicy {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly proposals: ProposalsRepository,
    private readonly trail: Trail,
  ) {}

  async execute(desk: Extract<Actor, { kind: 'person' }>, proposed: ProposedPolicy): Promise<void> {
    const at = this.clock.now();
    const id = newId(at);
    await this.database.transaction(desk, async (tx) => {
      await this.proposals.add(tx, id, proposed, { by: desk.id, at });
      await this.trail.record(tx, { action: 'policy.proposed', subjectKind: 'policy-proposal', subjectId: id });
    });
  }
}
