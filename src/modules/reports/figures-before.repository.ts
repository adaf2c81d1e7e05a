import { Injectable } from '@nestjs/common';
import type { PreviousFigures } from '../../domain/reports/jumps-since.js';
import type { KeptAmounts } from '../../domain/reports/kept-amounts.js';
import { columnsOf } from '../../platform/columns-of.js';
import type { Tx } from '../../platform/database.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { reportPlace } from './sealed-version.js';

/** How long ago a statement may have been filed to be compared with: a quarter, in milliseconds. */
const REMEMBERED = 92 * 86_400_000;

/** The widest bounds stand apart: by them the planner leaves out months, whatever the statements are. */
const BEFORE = `select given.report_id as of, before.*
                  from unnest($1::uuid[], $2::uuid[], $3::text[], $4::date[], $5::timestamptz[], $6::timestamptz[], $7::boolean[])
                       as given (report_id, organisation_id, product_group, as_of, since, filed_at, sandbox)
                 cross join lateral (
                       select report_id as "reportId", version, as_of as "asOf", amounts
                         from report
                        where organisation_id = given.organisation_id
                          and product_group = given.product_group
                          and as_of <= given.as_of
                          and filed_at between given.since and given.filed_at
                          and filed_at between $8 and $9
                          and kind = 'stock'
                          and state = 'filed'
                          and is_current
                          and report_id <> given.report_id
                          and sandbox = given.sandbox
                        order by as_of desc, filed_at desc
                        limit 1) as before`;

/** Whose previous statement of what is looked for. */
export interface StatementAfter {
  readonly organisationId: string;
  readonly productGroup: string;
  readonly asOf: string;
  readonly filedAt: Date;
  readonly reportId: string;
  readonly sandbox: boolean;
}

/** What was stated before, and for which day. */
export interface FiguresOfDay {
  readonly asOf: string;
  readonly figures: PreviousFigures;
}

interface Row {
  readonly of: string;
  readonly asOf: string;
  readonly reportId: string;
  readonly version: number;
  readonly amounts: Buffer;
}

/** Reads of the table `report` what statements are compared with. */
@Injectable()
export class FiguresBeforeRepository {
  constructor(private readonly sealing: Sealing) {}

  /** The figures of the statement before each, by the id of its report, in base units; of the last quarter only. */
  async of(tx: Tx, statements: readonly StatementAfter[]): Promise<ReadonlyMap<string, PreviousFigures>> {
    const before = await this.withDays(tx, statements);
    return new Map([...before].map(([of, { figures }]) => [of, figures]));
  }

  /** The same, each with the day that it was of. */
  async withDays(tx: Tx, statements: readonly StatementAfter[]): Promise<ReadonlyMap<string, FiguresOfDay>> {
    if (statements.length === 0) return new Map();
    const found = await tx.prepared<Row>('report.before', BEFORE, [...columnsOf(statements.map(rowOf)), ...boundsOf(statements)]);
    const places = found.map((row) => ({ place: reportPlace(row, 'amounts'), value: row.amounts }));
    const opened = await this.sealing.open<KeptAmounts>(tx, places);
    return new Map(found.flatMap(({ of, asOf }, at) => pairOf(of, asOf, opened[at])));
  }
}

function boundsOf(statements: readonly StatementAfter[]): readonly [since: Date, until: Date] {
  const filed = statements.map(({ filedAt }) => filedAt.getTime());
  return [new Date(Math.min(...filed) - REMEMBERED), new Date(Math.max(...filed))];
}

function rowOf({ organisationId, productGroup, asOf, filedAt, reportId, sandbox }: StatementAfter): readonly unknown[] {
  return [reportId, organisationId, productGroup, asOf, new Date(filedAt.getTime() - REMEMBERED), filedAt, sandbox];
}

function pairOf(of: string, asOf: string, figures: KeptAmounts | undefined): [string, FiguresOfDay][] {
  return figures === undefined ? [] : [[of, { asOf, figures }]];
}
