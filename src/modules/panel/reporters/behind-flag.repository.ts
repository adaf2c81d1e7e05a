import { Injectable } from '@nestjs/common';
import type { Day } from '../../../domain/calendar.js';
import type { Scope } from '../../../domain/flags/scope.js';
import type { SectorId } from '../../../domain/parties/sectors.js';
import type { KeptAmounts } from '../../../domain/reports/kept-amounts.js';
import type { ReportBody } from '../../../domain/reports/report-body.js';
import type { Tx } from '../../../platform/database.js';
import { rowOf } from '../../../platform/sealing/place.js';
import { Sealing } from '../../../platform/sealing/sealing.js';

/** An organisation of the register. */
export interface RegisteredRow {
  readonly id: string;
  readonly holdingId: string;
  readonly sector: SectorId;
  /** Safety region; null: it serves the country. */
  readonly region: string | null;
}

/** The newest report of one kind of one organisation, opened; amounts in base units. */
export interface NewestReport {
  readonly reportId: string;
  readonly organisationId: string;
  readonly kind: ReportBody['kind'];
  readonly asOf: Day;
  readonly severity: number | null;
  readonly body: ReportBody;
  readonly amounts: KeptAmounts;
}

/** Since when reports still say something, by kind. */
export interface Since {
  readonly stock: Day;
  readonly signals: Day;
  readonly notices: Day;
}

interface SealedReport extends Omit<NewestReport, 'body' | 'amounts'> {
  readonly version: number;
  readonly body: Buffer;
  readonly amounts: Buffer;
}

/** Reads the register and the reports that a flag rests on; for the worker alone. */
@Injectable()
export class BehindFlagRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Everybody in a scope, whether they reported or not. */
  async register(tx: Tx, { kind, code }: Scope): Promise<RegisteredRow[]> {
    return tx.query<RegisteredRow>(
      `select id, holding_id as "holdingId", sector, region
         from organisation
        where $1 = 'national' or region = $2
        order by id`,
      [kind, code],
    );
  }

  /** Of each organisation the newest report of each kind that still says something; of an erased one nothing. */
  async newest(tx: Tx, productGroup: string, { kind, code }: Scope, since: Since): Promise<NewestReport[]> {
    const rows = await tx.query<SealedReport>(
      `select o.id as "organisationId", r.*
         from organisation o
        cross join lateral (
              select distinct on (kind) report_id as "reportId", version, kind, as_of as "asOf", severity, body, amounts
                from report
               where organisation_id = o.id
                 and product_group = $1
                 and as_of >= $4
                 and as_of >= case kind when 'stock' then $2::date when 'shortage' then $3::date when 'demand-surge' then $3::date else $4 end
                 and is_current
                 and state = 'filed'
                 and not sandbox
               order by kind, as_of desc, report_id desc) as r
        where $5 = 'national' or o.region = $6
        order by o.id`,
      [productGroup, since.stock, since.signals, since.notices, kind, code],
    );
    const sealed = (column: 'body' | 'amounts') =>
      rows.map((row) => ({ place: { table: 'report', row: rowOf(row.reportId, row.version), column }, value: row[column] }));
    const bodies = await this.sealing.openOrErased<ReportBody>(tx, sealed('body'));
    const amounts = await this.sealing.openOrErased<KeptAmounts>(tx, sealed('amounts'));
    return rows.flatMap(({ version: _version, ...row }, at) => {
      const [body, amount] = [bodies[at], amounts[at]];
      return body === undefined || amount === undefined ? [] : [{ ...row, body, amounts: amount }];
    });
  }
}
