import { Injectable } from '@nestjs/common';
import type { Day } from '../../../domain/calendar.js';
import type { Tx } from '../../../platform/database.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { ReadFigures } from './read-figures.js';
import type { Reading, ReadingAnswer } from './reading.js';

/** The same with the name of the organisation. */
export interface NamedReading extends Reading {
  readonly name: string;
}

/** Which are wanted; what is null does not narrow. */
export interface WantedReadings {
  readonly id?: string;
  readonly organisationId?: string;
  /** Only those of reports that this client sent. */
  readonly sentBy?: string | undefined;
  /** Only those that are asked on this day. */
  readonly askedOn?: Day;
  readonly limit: number;
}

interface Row extends Omit<NamedReading, 'figures' | 'answer'> {
  readonly figures: Buffer;
  readonly answeredBy: ReadingAnswer['by'] | null;
  readonly answeredAt: Date | null;
  readonly reason: Buffer | null;
}

/** Each row with how it stands, whether or not a night has come since its version was corrected or withdrawn. */
const READINGS_AS_THEY_STAND = `
  select *,
         case when exists (select 1
                             from report
                            where report.report_id = reading.report_id
                              and report.version = reading.version
                              and report.is_current
                              and report.state = 'filed')
              then standing
              else 'superseded'
          end as stands
    from reading`;

/** Reads the table `reading` for people and machines, as far as the actor may see. What belonged to an erased organisation cannot be read. */
@Injectable()
export class OpenedReadingsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Newest first: those that nobody answered before the others, those that no longer count last. */
  async find(tx: Tx, { id, organisationId, sentBy, askedOn, limit }: WantedReadings): Promise<NamedReading[]> {
    const rows = await tx.query<Row>(
      `select reading.id,
              organisation_id as "organisationId",
              name,
              product_group as "productGroup",
              report_id as "reportId",
              version,
              as_of as "asOf",
              repair,
              stands as standing,
              figures,
              assumed_at as "assumedAt",
              ask_until as "askUntil",
              answered_by as "answeredBy",
              answered_at as "answeredAt",
              reason
         from (${READINGS_AS_THEY_STAND}) as reading
         join organisation on organisation.id = organisation_id
        where ($1::uuid is null or reading.id = $1)
          and ($2::uuid is null or organisation_id = $2)
          and ($3::uuid is null or exists (select 1
                                             from report
                                            where report.report_id = reading.report_id
                                              and report.version = 1
                                              and report.author_id = $3))
          and ($4::date is null or (stands = 'assumed' and ask_until >= $4))
        order by stands = 'superseded', stands <> 'assumed', assumed_at desc, reading.id
        limit $5`,
      [id ?? null, organisationId ?? null, sentBy ?? null, askedOn ?? null, limit],
    );
    return this.#opened(tx, rows);
  }

  async #opened(tx: Tx, rows: readonly Row[]): Promise<NamedReading[]> {
    const at = ({ id }: Row, column: 'figures' | 'reason', value: Buffer) => ({ place: { table: 'reading', row: id, column }, value });
    const figures = await this.sealing.openOrErased<ReadFigures>(
      tx,
      rows.map((row) => at(row, 'figures', row.figures)),
    );
    const given = rows.flatMap((row) => (row.reason === null ? [] : [{ id: row.id, sealed: at(row, 'reason', row.reason) }]));
    const opened = await this.sealing.openOrErased<string>(
      tx,
      given.map(({ sealed }) => sealed),
    );
    const reasons = new Map(given.map(({ id }, place) => [id, opened[place] ?? null]));
    return rows.flatMap(({ answeredBy, answeredAt, reason: _, ...row }, place) => {
      const kept = figures[place];
      if (kept === undefined) return [];
      const answer =
        answeredBy === null || answeredAt === null ? null : { by: answeredBy, at: answeredAt, reason: reasons.get(row.id) ?? null };
      return [{ ...row, figures: kept, answer }];
    });
  }
}
