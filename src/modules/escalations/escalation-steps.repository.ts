import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database.js';
import { rowOf } from '../../platform/sealing/place.js';
import { SERVICE } from '../../platform/sealing/purposes.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import type { EscalationStep, EscalationStepKind } from './escalation-record.js';

/** What is known of a step besides its kind. */
interface StepWords {
  readonly contactPosition?: number;
  readonly byName?: string;
  readonly text?: string;
}

interface StepRow extends Pick<EscalationStep, 'kind' | 'contactPosition' | 'takenAt'> {
  readonly step: number;
  readonly byName: Buffer | null;
  readonly text: Buffer | null;
}

/** All reading and writing of the table `escalation_step`: names and texts are sealed. Rows are added, never changed. */
@Injectable()
export class EscalationStepsRepository {
  constructor(
    private readonly clock: Clock,
    private readonly sealing: Sealing,
  ) {}

  /** The escalation must be locked by a change in the same transaction. */
  async add(tx: Tx, escalationId: string, kind: EscalationStepKind, { contactPosition, byName, text }: StepWords = {}): Promise<void> {
    const sealer = await this.sealing.sealer(tx, SERVICE, 'dossier');
    const [newest] = await tx.query<{ step: number | null }>('select max(step) as step from escalation_step where escalation_id = $1', [
      escalationId,
    ]);
    const step = (newest?.step ?? 0) + 1;
    const sealed = (column: Words, words: string | undefined) =>
      words === undefined ? null : sealer.seal(placeOf(escalationId, step, column), words);
    await tx.query(
      `insert into escalation_step (escalation_id, step, kind, contact_position, by_name, text, taken_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [escalationId, step, kind, contactPosition ?? null, sealed('by_name', byName), sealed('text', text), this.clock.now()],
    );
  }

  /** Oldest first. */
  async of(tx: Tx, escalationId: string): Promise<EscalationStep[]> {
    const rows = await tx.query<StepRow>(
      `select step,
              kind,
              contact_position as "contactPosition",
              by_name as "byName",
              text,
              taken_at as "takenAt"
         from escalation_step
        where escalation_id = $1
        order by step`,
      [escalationId],
    );
    const sealed = rows.flatMap(({ step, byName, text }) => [
      ...(byName === null ? [] : [{ place: placeOf(escalationId, step, 'by_name'), value: byName }]),
      ...(text === null ? [] : [{ place: placeOf(escalationId, step, 'text'), value: text }]),
    ]);
    const opened = (await this.sealing.open<string>(tx, sealed)).values();
    return rows.map(({ step: _, byName, text, ...row }) => ({
      ...row,
      byName: byName === null ? null : (opened.next().value ?? null),
      text: text === null ? null : (opened.next().value ?? null),
    }));
  }
}

type Words = 'by_name' | 'text';

function placeOf(escalationId: string, step: number, column: Words) {
  return { table: 'escalation_step', row: rowOf(escalationId, step), column };
}
