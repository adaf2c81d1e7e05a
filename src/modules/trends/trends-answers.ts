import type { z } from 'zod';
import { isoWeekOf } from '../../domain/calendar.js';
import type { Cover } from '../../domain/cover/cover.js';
import type { StockOut } from '../../domain/cover/stock-out-date.js';
import type { SiteWarning } from '../../domain/watch/site-warning.js';
import { productGroup } from '../catalogue/index.js';
import type { OwnStanding } from './own-position.js';
import type { ProtectedTrend } from './protected-trends.js';
import type { POSITIONS, TRENDS, TRENDS_QUERY } from './trends-schema.js';

type Question = Required<z.infer<typeof TRENDS_QUERY>>;

/** Protected trends as JSON. */
export function trendsAnswer(asked: Question, trends: readonly ProtectedTrend[]): z.infer<typeof TRENDS> {
  return {
    ...asked,
    unit: unitOf(asked.productGroup),
    series: trends.map(({ scopeCode, side, weeks }) => ({
      region: scopeCode,
      side,
      weeks: weeks.map((week) => ({ week: isoWeekOf(week.weekStart), ...week })),
    })),
  };
}

/** Own standings as JSON. */
export function positionsAnswer(standings: readonly OwnStanding[]): z.infer<typeof POSITIONS> {
  return standings.map(({ outlook, warning, ...own }) => ({
    ...own,
    unit: unitOf(own.productGroup),
    expectedPerWeek: outlook.expectedPerWeek,
    peakPerWeek: outlook.peakPerWeek,
    coverAtExpected: coverAnswer(outlook.cover.atExpected),
    coverAtPeak: coverAnswer(outlook.cover.atPeak),
    stockOut: stockOutAnswer(outlook.stockOut),
    stockOutAtPeak: stockOutAnswer(outlook.stockOutAtPeak),
    warning: warning === null ? null : warningAnswer(warning),
  }));
}

function warningAnswer({ since, unmet }: SiteWarning) {
  if (unmet === null) return { since, share: 0, around: null, from: null, until: null };
  const { share, around, from, until } = unmet;
  return { since, share, around, from, until };
}

function unitOf(id: string): 'piece' | 'litre' {
  return productGroup(id)?.baseUnit ?? 'piece';
}

function coverAnswer(cover: Cover): { kind: Cover['kind']; weeks: number | null } {
  return { kind: cover.kind, weeks: cover.kind === 'lasts' ? cover.weeks : null };
}

function stockOutAnswer(out: StockOut): { kind: StockOut['kind']; on: string | null; met: number | null; days: number | null } {
  const runsOut = out.kind === 'runs-out' ? out : { on: null, met: null };
  return { kind: out.kind, on: runsOut.on, met: runsOut.met, days: out.kind === 'lasts-at-least' ? out.days : null };
}
