import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { FormReader } from '../../../domain/form-reader.js';
import { POSTURE_VERDICTS } from '../../../domain/posture/posture.js';
import { Problem, refuseAll } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { PolicyRecord } from '../../expected-use/index.js';
import { EvaluationsRepository } from './evaluations.repository.js';

/** Characters. */
const LONGEST = 4_000;

/** An evaluation as it was typed. */
export interface TypedEvaluation {
  readonly verdict: string;
  readonly finding: string;
}

/** Somebody of the desk records what was found when a decision on the posture was looked back at; once. */
@Injectable()
export class EvaluatePosture {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly record: PolicyRecord,
    private readonly evaluations: EvaluationsRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} with every fault at once; 404 when there is no such decision that has begun, 409 when it was evaluated before */
  async execute(desk: Extract<Actor, { kind: 'person' }>, id: string, typed: TypedEvaluation): Promise<void> {
    const recordedAt = this.clock.now();
    const evaluation = understood(typed);
    await this.database.transaction(desk, async (tx) => {
      const begun = (await this.record.execute(tx, 'posture')).find(
        (row) => String(row.id) === id && row.validFrom <= dayInNetherlands(recordedAt),
      );
      if (begun === undefined) throw new Problem('request.not-found');
      await this.evaluations.add(tx, { ...evaluation, policyId: begun.id, recordedAt }, desk.id);
      await this.trail.record(tx, { action: 'posture.evaluated', subjectKind: 'policy', subjectId: id });
    });
  }
}

function understood({ verdict, finding }: TypedEvaluation) {
  const read = new FormReader('en');
  const found = POSTURE_VERDICTS.find((one) => one === verdict);
  if (found === undefined) read.refuse('posture.verdict', 'verdict');
  const text = read.text(finding, { field: 'finding', most: LONGEST, code: 'proposal.text' });
  refuseAll(read.faults);
  return { verdict: found ?? 'in-time', finding: text } as const;
}
