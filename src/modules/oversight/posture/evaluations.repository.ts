import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import type { Tx } from '../../../platform/database.js';
import { SERVICE } from '../../../platform/sealing/purposes.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import { onViolation } from '../../../platform/violation.js';
import type { PostureEvaluation } from './dated-posture.js';

/** All reading and writing of the table `posture_evaluation`. */
@Injectable()
export class EvaluationsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** @throws {Problem} when the decision was evaluated before */
  async add(tx: Tx, { policyId, verdict, finding, recordedAt }: PostureEvaluation, by: string): Promise<void> {
    const sealer = await this.sealing.sealer(tx, SERVICE, 'dossier');
    await tx
      .query(
        `insert into posture_evaluation (policy_id, verdict, finding, recorded_by, recorded_at)
         values ($1, $2, $3, $4, $5)`,
        [policyId, verdict, sealer.seal(placeOf(policyId), finding), by, recordedAt],
      )
      .catch(onViolation('posture_evaluation_pk', () => new Problem('posture.evaluated')));
  }

  async has(tx: Tx, policyId: number): Promise<boolean> {
    const found = await tx.query('select 1 as one from posture_evaluation where policy_id = $1', [policyId]);
    return found.length > 0;
  }

  /** All of them, as far as the actor may see them; the newest first. */
  async all(tx: Tx): Promise<PostureEvaluation[]> {
    const rows = await tx.query<Omit<PostureEvaluation, 'finding'> & { readonly sealed: Buffer }>(
      `select policy_id as "policyId",
              verdict,
              finding as sealed,
              recorded_at as "recordedAt"
         from posture_evaluation
        order by policy_id desc`,
    );
    const findings = await this.sealing.open<string>(
      tx,
      rows.map(({ policyId, sealed }) => ({ place: placeOf(policyId), value: sealed })),
    );
    return rows.flatMap(({ policyId, verdict, recordedAt }, at) => {
      const finding = findings[at];
      return finding === undefined ? [] : [{ policyId, verdict, finding, recordedAt }];
    });
  }
}

function placeOf(policyId: number) {
  return { table: 'posture_evaluation', row: String(policyId), column: 'finding' };
}
