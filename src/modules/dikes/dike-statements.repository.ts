import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import type { DikeStatement } from '../../domain/dikes/dike-statement.js';
import type { KeptAmounts } from '../../domain/reports/kept-amounts.js';
import type { StockBody } from '../../domain/reports/report-body.js';
import type { Tx } from '../../platform/database.js';
import { rowOf } from '../../platform/sealing/place.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { dikeStatementOf, type StatedBy } from './dike-statement-of.js';

/** A statement for the dikes, and the name of who stated it. */
export type NamedStatement = DikeStatement & { readonly name: string };

interface SealedStatement extends StatedBy {
  readonly version: number;
  readonly amounts: Buffer;
  readonly body: Buffer;
}

/** Reads the stock statements that still count: none that was withdrawn, replaced, or filed with a test key. */
@Injectable()
export class DikeStatementsRepository {
  constructor(private readonly sealing: Sealing) {}

  /**
   * Of every organisation, in one product group, as of the days from one to another; found by the index on organisation, product group and
   * day. A report is filed on or after the day it is of, so that older months are left alone.
   */
  async between(tx: Tx, productGroup: string, from: Day, to: Day): Promise<NamedStatement[]> {
    const rows = await tx.prepared<SealedStatement>(
      'dikes.stated',
      `select o.id as "organisationId",
              o.name,
              o.holding_id as "holdingId",
              o.side,
              o.sector,
              r.*
         from organisation o
        cross join lateral (
              select report_id as "reportId",
                     version,
                     filed_at as "receivedAt",
                     as_of as "asOf",
                     amounts,
                     body
                from report
               where organisation_id = o.id
                 and product_group = $1
                 and as_of between $2 and $3
                 and filed_at >= $2
                 and kind = 'stock'
                 and state = 'filed'
                 and is_current
                 and not sandbox
              offset 0) as r
        order by o.name, o.id, r."reportId"`,
      [productGroup, from, to],
    );
    const amounts = await this.#opened<KeptAmounts>(tx, rows, 'amounts');
    const bodies = await this.#opened<StockBody>(tx, rows, 'body');
    return rows.flatMap(({ amounts: _, body: __, version: ___, ...by }, at) => {
      const [opened, body] = [amounts[at], bodies[at]];
      return opened === undefined || body === undefined ? [] : dikeStatementOf(by, opened, body);
    });
  }

  #opened<Content>(tx: Tx, rows: readonly SealedStatement[], column: 'amounts' | 'body'): Promise<(Content | undefined)[]> {
    const place = (row: SealedStatement) => ({ table: 'report', row: rowOf(row.reportId, row.version), column });
    return this.sealing.openOrErased<Content>(
      tx,
      rows.map((row) => ({ place: place(row), value: row[column] })),
    );
  }
}
