import type { KeptAmounts } from '../../src/domain/reports/kept-amounts.js';
import { NOTHING_STATED } from '../../src/domain/reports/effective-amounts.js';
import { ReportRowsRepository } from '../../src/modules/reports/report-rows.repository.js';
import type { ReportVersion } from '../../src/modules/reports/report-version.js';
import { system } from '../../src/platform/actor.js';
import type { World } from './database.js';

const READER = system('test');

/** A row of the table `report` with what is sealed in it opened. */
export interface OpenedReport extends KeptAmounts {
  readonly report_id: string;
  readonly version: number;
  readonly receipt: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly [column: string]: unknown;
}

/** Rows of the table `report`, read as superuser and opened. @param rest  what follows `from report` */
export async function openedReports({ admin, worker, sealing }: World, rest = ''): Promise<OpenedReport[]> {
  const { rows } = await admin.query<{ report_id: string; version: number; receipt: Buffer; body: Buffer; amounts: Buffer }>(
    `select * from report ${rest}`,
  );
  return worker.transaction(READER, (tx) =>
    Promise.all(
      rows.map(async ({ amounts, ...row }) => {
        const open = async <T>(column: string, value: Buffer): Promise<T> => {
          const place = { table: 'report', row: `${row.report_id}/${row.version}`, column };
          const [opened] = await sealing.sealing.open<T>(tx, [{ place, value }]);
          if (opened === undefined) throw new TypeError(`${column} is not there`);
          return opened;
        };
        const figures = await open<KeptAmounts>('amounts', amounts);
        return { ...row, ...figures, receipt: await open<string>('receipt', row.receipt), body: await open<object>('body', row.body) };
      }),
    ).then((opened) => opened.map((row) => ({ ...row, body: { ...row.body } }))),
  );
}

/** Puts a version straight into its table, sealed as filing leaves it. */
export async function keepVersion({ worker, sealing }: World, version: VersionWish): Promise<void> {
  const kept = { ...USUAL, ...version, amounts: { ...NOTHING_STATED, ...version.amounts } };
  await worker.transaction(READER, (tx) => new ReportRowsRepository(sealing.sealing).addMany(tx, [kept]));
}

type Told = 'reportId' | 'version' | 'filedAt' | 'recordedAt' | 'organisationId' | 'kind' | 'productGroup' | 'asOf';
export type VersionWish = Pick<ReportVersion, Told> &
  Partial<Omit<ReportVersion, Told | 'amounts'>> & { readonly amounts?: Partial<ReportVersion['amounts']> };

const USUAL = {
  basis: 'voluntary',
  state: 'filed',
  authorKind: 'client',
  authorId: null,
  receipt: 'ABCD-EFGH-JKMN-PQRS',
  body: {},
  periodStart: null,
  periodEnd: null,
  sandbox: false,
} as const;

/** A table of this connection alone with the figures of all reports in the clear, for sums by other means. */
export async function openReportsAsTable(world: World): Promise<void> {
  const { admin } = world;
  await admin.query(`
    create temporary table if not exists opened_report (like report);
    alter table opened_report drop column if exists usable, drop column if exists blocked, drop column if exists used,
      drop column if exists period_start, drop column if exists period_end, drop column if exists used_per_week,
      drop column if exists expected_per_week, drop column if exists deliveries;
    alter table opened_report add usable numeric(20,6), add blocked numeric(20,6), add used numeric(20,6), add period_start date,
      add period_end date, add used_per_week numeric(20,6), add expected_per_week numeric(20,6), add deliveries jsonb;
    truncate opened_report;
    insert into opened_report select * from report`);
  const rows = await openedReports(world);
  await admin.query(
    `update opened_report as o
        set usable = g.usable, blocked = g.blocked, used = g.used, period_start = g."periodStart", period_end = g."periodEnd",
            used_per_week = g."usedPerWeek", expected_per_week = g."expectedPerWeek", deliveries = g.deliveries
       from jsonb_to_recordset($1::jsonb) as g (report_id uuid, version integer, usable numeric, blocked numeric, used numeric,
            "periodStart" date, "periodEnd" date, "usedPerWeek" numeric, "expectedPerWeek" numeric, deliveries jsonb)
      where o.report_id = g.report_id and o.version = g.version`,
    [JSON.stringify(rows)],
  );
}
