import { Injectable } from '@nestjs/common';
import { addDays, type Day } from '../../../domain/calendar.js';
import type { Cover } from '../../../domain/cover/cover.js';
import type { ProtectedWeek } from '../../../domain/disclosure/protected-week.js';
import { weeks } from '../../../domain/units.js';
import type { Tx } from '../../../platform/database.js';
import { allSafetyRegions } from '../../catalogue/index.js';
import type { PolicyInForce } from '../../expected-use/index.js';
import { type PublishedTotal, TotalsInSight } from '../../trends/index.js';
import type { GuidelineTrial, TrialRow, WeighedGuideline } from './guideline-trial.js';

/** Weeks after which a figure is no longer how things stand, in days. */
const FRESH_DAYS = 28;

/**
 * The trial from totals that were published, per safety region: a multiple of a figure that everybody may read tells no more than the figure.
 * Sectors are published nowhere, and what lies ahead is for the desk.
 */
@Injectable()
export class PublishedTrial {
  constructor(private readonly totals: TotalsInSight) {}

  async execute(
    tx: Tx,
    { productGroup, times }: WeighedGuideline,
    now: number,
    policy: PolicyInForce,
  ): Promise<Pick<GuidelineTrial, 'ahead' | 'by' | 'rows'>> {
    const newest = await this.totals.newestWeek(tx, productGroup, policy.day);
    if (newest === null) return { by: 'region', rows: [], ahead: null };
    const span = { productGroup, side: 'care' as const, from: addDays(newest, -FRESH_DAYS), to: newest };
    const totals = await this.totals.execute(tx, span, policy);
    const week = newestShown(totals, newest);
    const codes = ['NL', ...allSafetyRegions().map(({ code }) => code)];
    const rows = codes.map((code) => rowOf(code, totals.find((total) => isOf(total, code, week))?.week, now, times));
    return { by: 'region', rows, ahead: null };
  }
}

/** The newest week of which the cover of the country is shown; else the newest. */
function newestShown(totals: readonly PublishedTotal[], newest: Day): Day {
  const shown = totals.filter(({ scopeCode, week }) => scopeCode === 'NL' && week.coverAtExpected.state === 'shown');
  return (
    shown
      .map(({ week }) => week.weekStart)
      .sort()
      .at(-1) ?? newest
  );
}

function isOf({ scopeCode, week }: PublishedTotal, code: string, weekStart: Day): boolean {
  return scopeCode === code && week.weekStart === weekStart;
}

function rowOf(key: string, week: ProtectedWeek | undefined, now: number, then: number): TrialRow {
  if (week === undefined) return { key, use: null, cover: null, withheld: false };
  const { expected, coverAtExpected } = week;
  const use = expected.state === 'shown' ? ([expected.value, (expected.value * then) / now] as const) : null;
  const cover =
    coverAtExpected.state === 'shown' ? ([lasts(coverAtExpected.value), lasts((coverAtExpected.value * now) / then)] as const) : null;
  return { key, use, cover, withheld: [expected, coverAtExpected].some(({ state }) => state === 'withheld') };
}

function lasts(value: number): Cover {
  return { kind: 'lasts', weeks: weeks(value) };
}
