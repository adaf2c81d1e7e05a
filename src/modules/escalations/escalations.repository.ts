import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import type { EscalationState } from '../../domain/escalations/escalation-states.js';
import type { Tx } from '../../platform/database.js';
import { SERVICE } from '../../platform/sealing/purposes.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { onViolation } from '../../platform/violation.js';
import type { EscalationRecord, ListedEscalation } from './escalation-record.js';

interface NewEscalation {
  readonly id: string;
  readonly flagId: string;
  readonly summary: string;
  readonly by: string;
  readonly at: Date;
}

/** As it stands in the table. */
type Sealed = Omit<EscalationRecord, 'summary' | 'acknowledgedBy'> & {
  readonly summary: Buffer;
  readonly acknowledgedBy: Buffer | null;
};

type Listing = Omit<ListedEscalation, keyof EscalationRecord>;

/** Where following up leaves an escalation. */
export type EscalationTurn = Pick<EscalationRecord, 'id' | 'state' | 'contactPosition' | 'contactSince' | 'contactNotices' | 'notices'> & {
  readonly lookAgainAt: Date | null;
};

const COLUMNS = `e.id,
              e.flag_id as "flagId",
              e.state,
              e.summary,
              e.escalated_at as "escalatedAt",
              e.contact_position as "contactPosition",
              e.contact_since as "contactSince",
              e.contact_notices as "contactNotices",
              e.notices,
              e.acknowledged_by as "acknowledgedBy",
              e.acknowledged_at as "acknowledgedAt",
              e.followed_up_at as "followedUpAt"`;

/** All reading and writing of the table `escalation`: the summary and the name of who acknowledged are sealed. */
@Injectable()
export class EscalationsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** The first contact is told at once, and it is looked at again within a minute. */
  async add(tx: Tx, { id, flagId, summary, by, at }: NewEscalation): Promise<void> {
    const sealer = await this.sealing.sealer(tx, SERVICE, 'dossier');
    await tx
      .query(
        `insert into escalation (id, flag_id, state, summary, escalated_by, escalated_at, contact_position, contact_since,
                                 contact_notices, notices, look_again_at)
         values ($1, $2, 'sent', $3, $4, $5, 1, $5, 1, 1, $5)`,
        [id, flagId, sealer.seal(placeOf(id, 'summary'), summary), by, at],
      )
      .catch(
        onViolation('escalation_one_open', () => new Problem({ code: 'flag.not-in-state', pointer: '', values: { state: 'escalated' } })),
      );
  }

  async find(tx: Tx, id: string): Promise<EscalationRecord | undefined> {
    const rows = await tx.query<Sealed>(`select ${COLUMNS} from escalation e where e.id = $1`, [id]);
    return (await this.#opened(tx, rows))[0];
  }

  /** The newest of a flag. */
  async ofFlag(tx: Tx, flagId: string): Promise<EscalationRecord | undefined> {
    const rows = await tx.query<Sealed>(
      `select ${COLUMNS}
         from escalation e
        where e.flag_id = $1
        order by e.escalated_at desc, e.id desc
        limit 1`,
      [flagId],
    );
    return (await this.#opened(tx, rows))[0];
  }

  /** Those that the actor may see: what waits for an answer first, then newest first. */
  async list(tx: Tx, limit: number): Promise<ListedEscalation[]> {
    const rows = await tx.query<Sealed & Listing>(
      `select ${COLUMNS},
              f.product_group as "productGroup",
              f.scope_code as "scopeCode",
              f.level
         from escalation e
         join flag f on f.id = e.flag_id
        order by array_position(array['reopened', 'sent', 'acknowledged', 'settled'], e.state),
                 e.escalated_at desc,
                 e.id desc
        limit $1`,
      [limit],
    );
    return this.#opened(tx, rows);
  }

  /** What a flag is about; empty when it is not there. */
  async productGroupOf(tx: Tx, flagId: string): Promise<string> {
    const [flag] = await tx.query<{ productGroup: string }>('select product_group as "productGroup" from flag where id = $1', [flagId]);
    return flag?.productGroup ?? '';
  }

  /** Those that it is time to look at; each is held by one worker. */
  async due(tx: Tx, now: Date, limit: number): Promise<EscalationRecord[]> {
    const rows = await tx.query<Sealed>(
      `select ${COLUMNS}
         from escalation e
        where e.look_again_at <= $1
        order by e.look_again_at
        limit $2
          for update skip locked`,
      [now, limit],
    );
    return this.#opened(tx, rows);
  }

  async turn(tx: Tx, turn: EscalationTurn): Promise<void> {
    await tx.query(
      `update escalation
          set state = $2,
              contact_position = $3,
              contact_since = $4,
              contact_notices = $5,
              notices = $6,
              look_again_at = $7
        where id = $1`,
      [turn.id, turn.state, turn.contactPosition, turn.contactSince, turn.contactNotices, turn.notices, turn.lookAgainAt],
    );
  }

  /** Of two at once exactly one acknowledges. @returns whether this one did */
  async acknowledge(tx: Tx, id: string, from: readonly EscalationState[], by: string, at: Date): Promise<boolean> {
    const sealer = await this.sealing.sealer(tx, SERVICE, 'dossier');
    const rows = await tx.query(
      `update escalation
          set state = 'acknowledged',
              acknowledged_by = $3,
              acknowledged_at = $4,
              followed_up_at = null,
              look_again_at = $4
        where id = $1
          and state = any($2)
       returning id`,
      [id, from, sealer.seal(placeOf(id, 'acknowledged_by'), by), at],
    );
    return rows.length === 1;
  }

  /** @returns whether it was acknowledged, so that there was something to follow up */
  async followUp(tx: Tx, id: string, at: Date): Promise<boolean> {
    const rows = await tx.query(
      `update escalation
          set followed_up_at = $2,
              look_again_at = $2
        where id = $1
          and state = 'acknowledged'
       returning id`,
      [id, at],
    );
    return rows.length === 1;
  }

  /** Ends the open escalation of a flag. @returns its id; undefined when there is none */
  async settle(tx: Tx, flagId: string, from: readonly EscalationState[]): Promise<string | undefined> {
    const [settled] = await tx.query<{ id: string }>(
      `update escalation
          set state = 'settled',
              look_again_at = null
        where flag_id = $1
          and state = any($2)
       returning id`,
      [flagId, from],
    );
    return settled?.id;
  }

  async #opened<Row extends Sealed>(tx: Tx, rows: readonly Row[]): Promise<(Omit<Row, 'summary' | 'acknowledgedBy'> & Words)[]> {
    const sealed = rows.flatMap(({ id, summary, acknowledgedBy }) => [
      { place: placeOf(id, 'summary'), value: summary },
      ...(acknowledgedBy === null ? [] : [{ place: placeOf(id, 'acknowledged_by'), value: acknowledgedBy }]),
    ]);
    const opened = (await this.sealing.open<string>(tx, sealed)).values();
    const next = () => opened.next().value ?? '';
    return rows.map((row) => ({ ...row, summary: next(), acknowledgedBy: row.acknowledgedBy === null ? null : next() }));
  }
}

type Words = Pick<EscalationRecord, 'summary' | 'acknowledgedBy'>;

function placeOf(id: string, column: 'summary' | 'acknowledged_by') {
  return { table: 'escalation', row: id, column };
}
