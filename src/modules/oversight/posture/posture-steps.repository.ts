import { Injectable } from '@nestjs/common';
import type { PostureStep } from '../../../domain/posture/posture-steps.js';
import type { Tx } from '../../../platform/database.js';
import type { DecisionOnPosture } from './dated-posture.js';

/** All reading and writing of the table `posture_step`, and the decisions that steps are taken with. */
@Injectable()
export class PostureStepsRepository {
  /** Decisions that were proposed and approved, the oldest first; what came with the service was told by nobody's decision. */
  async decisions(tx: Tx): Promise<DecisionOnPosture[]> {
    return tx.query<DecisionOnPosture>(
      `select p.id as "policyId",
              p.value,
              p.valid_from as "validFrom",
              (select min(later.valid_from)
                 from policy later
                where later.kind = 'posture'
                  and (later.valid_from, later.id) > (p.valid_from, p.id)) as "replacedOn"
         from policy p
         join policy_proposal proposal on proposal.policy_id = p.id
        where p.kind = 'posture'
        order by p.valid_from, p.id`,
    );
  }

  /** Of two at once exactly one takes a step. @returns whether this one did */
  async take(tx: Tx, policyId: number, step: PostureStep, at: Date): Promise<boolean> {
    const taken = await tx.query(
      'insert into posture_step (policy_id, step, taken_at) values ($1, $2, $3) on conflict do nothing returning step',
      [policyId, step, at],
    );
    return taken.length === 1;
  }
}
