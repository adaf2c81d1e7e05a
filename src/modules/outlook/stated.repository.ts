import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import type { Side } from '../../domain/parties/sectors.js';
import type { KeptAmounts } from '../../domain/reports/kept-amounts.js';
import type { StockBody } from '../../domain/reports/report-body.js';
import type { Tx } from '../../platform/database.js';
import { rowOf } from '../../platform/sealing/place.js';
import { Sealing } from '../../platform/sealing/sealing.js';

/** An organisation as it counts. */
export interface Party {
  readonly id: string;
  readonly side: Side;
  readonly holdingId: string;
}

/** A stock statement in the version that counts, opened. */
export interface OpenedStatement {
  readonly reportId: string;
  readonly version: number;
  readonly organisationId: string;
  readonly filedAt: Date;
  readonly asOf: Day;
  readonly amounts: KeptAmounts;
  readonly body: StockBody;
}

/** What is asked for: a product group, and the first and last day that statements are of. */
export interface Span {
  readonly productGroup: string;
  readonly from: Day;
  readonly to: Day;
}

interface SealedStatement extends Omit<OpenedStatement, 'amounts' | 'body'> {
  readonly amounts: Buffer;
  readonly body: Buffer;
}

/** Reads the statements that one looks ahead with: none that was withdrawn, replaced, or filed with a test key. */
@Injectable()
export class StatedRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Every organisation. */
  async parties(tx: Tx): Promise<Party[]> {
    return tx.prepared<Party>('outlook.parties', `select id, side, holding_id as "holdingId" from organisation order by id`, []);
  }

  /**
   * Statements of some organisations, found by the index on organisation, product group and day. A report is filed on or after the day
   * it is of, so that older months are left alone; only who moved an old report to a later day is missed.
   */
  async of(tx: Tx, organisationIds: readonly string[], { productGroup, from, to }: Span): Promise<OpenedStatement[]> {
    const rows = await tx.prepared<SealedStatement>(
      'outlook.stated',
      `select o.id as "organisationId",
              r.*
         from unnest($1::uuid[]) as o (id)
        cross join lateral (
              select report_id as "reportId",
                     version,
                     filed_at as "filedAt",
                     as_of as "asOf",
                     amounts,
                     body
                from report
               where organisation_id = o.id
                 and product_group = $2
                 and as_of between $3 and $4
                 and filed_at >= $3
                 and kind = 'stock'
                 and state = 'filed'
                 and is_current
                 and not sandbox
              offset 0) as r`,
      [organisationIds, productGroup, from, to],
    );
    const [amounts, bodies] = [
      await this.sealing.openOrErased<KeptAmounts>(
        tx,
        rows.map((row) => sealedIn(row, 'amounts')),
      ),
      await this.sealing.openOrErased<StockBody>(
        tx,
        rows.map((row) => sealedIn(row, 'body')),
      ),
    ];
    return rows.flatMap(({ amounts: _amounts, body: _body, ...row }, at) => {
      const [opened, body] = [amounts[at], bodies[at]];
      return opened === undefined || body === undefined ? [] : [{ ...row, amounts: opened, body }];
    });
  }
}

function sealedIn(row: SealedStatement, column: 'amounts' | 'body') {
  return { place: { table: 'report', row: rowOf(row.reportId, row.version), column }, value: row[column] };
}
