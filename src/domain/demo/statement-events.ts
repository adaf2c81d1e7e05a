import { addDays } from '../calendar.js';
import type { Chance } from './chance.js';
import type { DemoScript } from './demo-script.js';
import { instantOn } from './instant-on.js';
import type { ReplayReport } from './replay-event.js';
import type { SiteLine } from './shelf.js';
import { endOfWeek } from './simulate-article.js';
import type { SupplierLine } from './warehouse.js';

/** Statements of reporters. Source: format of the replay files. */
export type StatementEvent = Extract<ReplayReport, { kind: 'stock_report' | 'supplier_report' }>;

/** Reporters count on the last day of the week and send it in that afternoon: minutes after midnight UTC. */
const FIRST_MINUTE = 720;
const LAST_MINUTE = 960;
const DAYS_BEFORE_END = 6;

/** One statement per site and week, with all its articles. Source: own definition. */
export function siteStatements(lines: readonly SiteLine[], script: DemoScript, chance: Chance): StatementEvent[] {
  return perReporterAndWeek(lines).map((group) => ({
    kind: 'stock_report' as const,
    ...headOf(group[0], script, chance),
    cadence: 'weekly' as const,
    lines: group.map(({ product, stock, used, received, onOrder }) => ({
      product,
      unit: 'piece' as const,
      stock,
      used,
      received,
      on_order: onOrder,
    })),
  }));
}

/** One statement per supplier and week, with all its articles. Source: own definition. */
export function supplierStatements(lines: readonly SupplierLine[], script: DemoScript, chance: Chance): StatementEvent[] {
  return perReporterAndWeek(lines).map((group) => ({
    kind: 'supplier_report' as const,
    ...headOf(group[0], script, chance),
    lines: group.map(({ product, stock, received, shipped, backorder, expectedInbound28d }) => ({
      product,
      unit: 'piece' as const,
      stock,
      received,
      shipped,
      backorder,
      expected_inbound_28d: expectedInbound28d,
    })),
  }));
}

type Head = Pick<StatementEvent, 'report_id' | 'reporter' | 'received_at' | 'created_at' | 'period_start' | 'period_end' | 'supersedes'>;

function headOf({ reporter, week }: { readonly reporter: string; readonly week: number }, script: DemoScript, chance: Chance): Head {
  const end = endOfWeek(script, week);
  const minute = chance.whole(FIRST_MINUTE, LAST_MINUTE);
  return {
    received_at: instantOn(end, minute),
    report_id: statementId(reporter, week),
    reporter,
    created_at: instantOn(end, minute - 1),
    period_start: addDays(end, -DAYS_BEFORE_END),
    period_end: end,
    supersedes: null,
  };
}

/** What the statement of a reporter for a week is called. Source: own definition. */
export function statementId(reporter: string, week: number): string {
  return `${reporter}-W${String(week + 1).padStart(2, '0')}`;
}

type Group<Line> = readonly [Line, ...Line[]];

function perReporterAndWeek<Line extends { readonly reporter: string; readonly week: number }>(lines: readonly Line[]): Group<Line>[] {
  const groups = new Map<string, [Line, ...Line[]]>();
  for (const line of lines) {
    const key = statementId(line.reporter, line.week);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return [...groups.values()];
}
