import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database.js';
import type { EscalationStep, EscalationStepKind } from './escalation-record.js';

/** What is known of a step besides its kind. */
interface StepWords {
  readonly contactPosition?: number;
  readonly byName?: string;
  readonly text?: string;
}

/** All reading and writing of the table `escalation_step`. Rows are added, never changed. */
@Injectable()
export class EscalationStepsRepository {
  constructor(private readonly clock: Clock) {}

  /** The escalation must be locked by a change in the same transaction. */
  async add(tx: Tx, escalationId: string, kind: EscalationStepKind, { contactPosition, byName, text }: StepWords = {}): Promise<void> {
    await tx.query(
      `insert into escalation_step (escalation_id, step, kind, contact_position, by_name, text, taken_at)
       select $1, coalesce(max(step), 0) + 1, $2, $3, $4, $5, $6
         from escalation_step
        where escalation_id = $1`,
      [escalationId, kind, contactPosition ?? null, byName ?? null, text ?? null, this.clock.now()],
    );
  }

  /** Oldest first. */
  async of(tx: Tx, escalationId: string): Promise<EscalationStep[]> {
    return tx.query<EscalationStep>(
      `select kind,
              contact_position as "contactPosition",
              by_name as "byName",
              text,
              taken_at as "takenAt"
         from escalation_step
        where escalation_id = $1
        order by step`,
      [escalationId],
    );
  }
}
