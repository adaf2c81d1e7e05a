import { Injectable } from '@nestjs/common';
import type { Day } from '../../../domain/calendar.js';
import type { ExemptionTerm } from '../../../domain/duties/exemption.js';
import type { ExemptionAnswer } from '../../../domain/duties/parse-exemption.js';
import type { Side } from '../../../domain/parties/sectors.js';
import type { Tx } from '../../../platform/database.js';
import { instantOf } from '../../../platform/identity.js';
import type { Place } from '../../../platform/sealing/place.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { ExemptionDecision, ExemptionOnRecord, ExemptionSaid } from './exemption-on-record.js';

type Whole = ExemptionOnRecord & ExemptionSaid;
type Sealed = ExemptionOnRecord & { readonly [Name in keyof ExemptionSaid]: Buffer | null };

/** Which exemption, and of whom. */
export type ExemptionOf = Pick<ExemptionOnRecord, 'id' | 'organisationId'>;

const RECORD = `e.id,
              e.organisation_id as "organisationId",
              o.name as organisation,
              o.side,
              e.product_group as "productGroup",
              e.valid_from as "from",
              e.valid_until as until,
              e.statutory,
              e.asked_by as "askedBy",
              e.proposed_by as "proposedBy",
              e.proposed_by is not null as proposed,
              e.granted,
              n.ended_on as "endedOn"`;
const SAID = `${RECORD},
              e.request,
              e.answer,
              n.answer as ending`;
const TABLES = `duty_exemption e
         join organisation o on o.id = e.organisation_id
         left join duty_exemption_end n on n.exemption_id = e.id`;

/** Writing of the tables `duty_exemption` and `duty_exemption_end`, and reading of what was said in them. */
@Injectable()
export class ExemptionsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Those that wait or free from something first, then the others; newest first, as far as the actor may see them. */
  async newest(tx: Tx, today: Day, limit: number): Promise<ExemptionOnRecord[]> {
    return tx.query<ExemptionOnRecord>(
      `select ${RECORD}
         from ${TABLES}
        order by (n.exemption_id is null and e.granted is not false and e.valid_until >= $1) desc, e.id desc
        limit $2`,
      [today, limit],
    );
  }

  /** Those of an organisation with what was said, newest first. */
  async ofOrganisation(tx: Tx, organisationId: string, limit: number): Promise<Whole[]> {
    const rows = await tx.query<Sealed>(`select ${SAID} from ${TABLES} where e.organisation_id = $1 order by e.id desc limit $2`, [
      organisationId,
      limit,
    ]);
    return this.#opened(tx, rows);
  }

  /** Those of an organisation that nobody has decided on or withdrawn; holds the organisation until the transaction ends. */
  async undecided(tx: Tx, organisationId: string): Promise<ExemptionOnRecord[]> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 12415))', [organisationId]);
    return tx.query<ExemptionOnRecord>(
      `select ${RECORD} from ${TABLES} where e.organisation_id = $1 and e.granted is null and n.ended_on is null`,
      [organisationId],
    );
  }

  /** Organisations of the register by name; an erased one has none. */
  async organisations(tx: Tx): Promise<{ readonly id: string; readonly name: string; readonly side: Side }[]> {
    return tx.query(`select id, name, side from organisation where name <> '' order by name, id`);
  }

  /** Holds it until the transaction ends. */
  async find(tx: Tx, id: string): Promise<Whole | undefined> {
    if (instantOf(id) === undefined) return undefined;
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 12415))', [id]);
    const [found] = await this.#opened(tx, await tx.query<Sealed>(`select ${SAID} from ${TABLES} where e.id = $1`, [id]));
    return found;
  }

  /** What an organisation asks. */
  async ask(
    tx: Tx,
    { id, organisationId, productGroup, from, until }: ExemptionOf & ExemptionTerm,
    { reason, by, at }: { readonly reason: string; readonly by: string; readonly at: Date },
  ): Promise<void> {
    const sealer = await this.sealing.sealer(tx, organisationId, 'correspondence');
    await tx.query(
      `insert into duty_exemption (id, organisation_id, product_group, valid_from, valid_until, statutory, request, asked_by, begun_at)
       values ($1, $2, $3, $4, $5, false, $6, $7, $8)`,
      [id, organisationId, productGroup, from, until, sealer.seal(placeOf(id, 'request'), reason), by, at],
    );
  }

  /** What the desk records of itself. */
  async record(tx: Tx, given: ExemptionOf & ExemptionTerm, { statutory, answer, by, at, granted }: ExemptionDecision): Promise<void> {
    const { id, organisationId, productGroup, from, until } = given;
    const sealer = await this.sealing.sealer(tx, organisationId, 'correspondence');
    const [decidedBy, decidedAt] = granted === null ? [null, null] : [by, at];
    await tx.query(
      `insert into duty_exemption (id, organisation_id, product_group, valid_from, valid_until, statutory, answer, proposed_by, begun_at,
                                   decided_by, decided_at, granted)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[id, organisationId, productGroup, from, until, statutory, sealer.seal(placeOf(id, 'answer'), answer), by, at],
        ...[decidedBy, decidedAt, granted],
      ],
    );
  }

  /** What the desk answers: who comes first has proposed it. @returns whether the database let it be answered */
  async answer(tx: Tx, { id, organisationId }: ExemptionOf, { statutory, answer, by, at, granted }: ExemptionDecision): Promise<boolean> {
    const sealer = await this.sealing.sealer(tx, organisationId, 'correspondence');
    const [decidedBy, decidedAt] = granted === null ? [null, null] : [by, at];
    const answered = await tx.query(
      `update duty_exemption
          set statutory = $2,
              answer = $3,
              proposed_by = coalesce(proposed_by, $4),
              decided_by = $5,
              decided_at = $6,
              granted = $7
        where id = $1
       returning id`,
      [id, statutory, sealer.seal(placeOf(id, 'answer'), answer), by, decidedBy, decidedAt, granted],
    );
    return answered.length === 1;
  }

  /** Ended, or withdrawn, by the desk with what it says, or by the organisation. */
  async end(
    tx: Tx,
    { id, organisationId }: ExemptionOf,
    { on, by, at, answer }: { readonly on: Day; readonly by: string; readonly at: Date; readonly answer: ExemptionAnswer | null },
  ): Promise<void> {
    const sealer = answer === null ? null : await this.sealing.sealer(tx, organisationId, 'correspondence');
    await tx.query('insert into duty_exemption_end (exemption_id, ended_on, ended_by, ended_at, answer) values ($1, $2, $3, $4, $5)', [
      ...[id, on, by, at, sealer?.seal(endPlaceOf(id), answer) ?? null],
    ]);
  }

  async #opened(tx: Tx, rows: readonly Sealed[]): Promise<Whole[]> {
    const requests = await this.#texts<string>(
      tx,
      rows,
      ({ request }) => request,
      (id) => placeOf(id, 'request'),
    );
    const answers = await this.#texts<ExemptionAnswer>(
      tx,
      rows,
      ({ answer }) => answer,
      (id) => placeOf(id, 'answer'),
    );
    const endings = await this.#texts<ExemptionAnswer>(tx, rows, ({ ending }) => ending, endPlaceOf);
    return rows.map((row) => ({
      ...row,
      request: requests.get(row.id) ?? null,
      answer: answers.get(row.id) ?? null,
      ending: endings.get(row.id) ?? null,
    }));
  }

  async #texts<T>(
    tx: Tx,
    rows: readonly Sealed[],
    valueOf: (row: Sealed) => Buffer | null,
    place: (id: string) => Place,
  ): Promise<ReadonlyMap<string, T>> {
    const said = rows.flatMap((row) => {
      const value = valueOf(row);
      return value === null ? [] : [{ id: row.id, place: place(row.id), value }];
    });
    const opened = await this.sealing.open<T>(tx, said);
    return new Map(said.flatMap(({ id }, at) => (opened[at] === undefined ? [] : [[id, opened[at]] as const])));
  }
}

function placeOf(id: string, column: 'answer' | 'request'): Place {
  return { table: 'duty_exemption', row: id, column };
}

function endPlaceOf(id: string): Place {
  return { table: 'duty_exemption_end', row: id, column: 'answer' };
}
