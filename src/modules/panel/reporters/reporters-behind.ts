import { Injectable } from '@nestjs/common';
import { addDays, dayInNetherlands } from '../../../domain/calendar.js';
import type { Scope } from '../../../domain/flags/scope.js';
import type { Signal, StatedStock } from '../../../domain/panel/pseudonyms/entry-of.js';
import { sectorOf } from '../../../domain/parties/sectors.js';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database.js';
import { safetyRegion } from '../../catalogue/index.js';
import { PolicyOn } from '../../expected-use/index.js';
import { BehindFlagRepository, type NewestReport, type RegisteredRow } from './behind-flag.repository.js';
import type { Reporter } from './reporter.js';

const DAYS_PER_WEEK = 7;
/** Signals of this week and the one before count in a flag. */
const SIGNAL_DAYS = 14;
/** Interruptions are announced half a year ahead, as in `Positions`. */
const NOTICE_DAYS = 182;

/** The whole register in a scope with what each reported, and how few owners a description may fit; in a transaction of the worker. */
@Injectable()
export class ReportersBehind {
  constructor(
    private readonly clock: Clock,
    private readonly policyOn: PolicyOn,
    private readonly behind: BehindFlagRepository,
  ) {}

  async execute(tx: Tx, productGroup: string, scope: Scope): Promise<{ readonly fewest: number; readonly register: readonly Reporter[] }> {
    const today = dayInNetherlands(this.clock.now());
    const policy = await this.policyOn.execute(tx, today);
    const since = {
      stock: addDays(today, -DAYS_PER_WEEK * policy.get('carry-weeks').value.weeks),
      signals: addDays(today, -SIGNAL_DAYS),
      notices: addDays(today, -NOTICE_DAYS),
    };
    const [rows, reports] = await Promise.all([this.behind.register(tx, scope), this.behind.newest(tx, productGroup, scope, since)]);
    const register = rows.map((row) =>
      reporterOf(
        row,
        reports.filter(({ organisationId }) => organisationId === row.id),
      ),
    );
    return { fewest: policy.get('minimum-holdings').value.holdings, register };
  }
}

function reporterOf({ id, holdingId, sector, region }: RegisteredRow, own: readonly NewestReport[]): Reporter {
  const newestFirst = [...own].sort((one, other) => (one.asOf > other.asOf ? -1 : 1));
  return {
    id,
    holdingId,
    sector,
    side: sectorOf(sector)?.side ?? 'care',
    province: region === null ? null : (safetyRegion(region)?.province ?? null),
    stock: stockIn(newestFirst),
    signals: newestFirst.flatMap(signalOf),
    reports: newestFirst.map(({ reportId }) => reportId),
  };
}

function stockIn(own: readonly NewestReport[]): StatedStock | null {
  const statement = own.find(({ kind }) => kind === 'stock');
  const usable = statement?.amounts.usable ?? null;
  if (statement === undefined || usable === null) return null;
  return { asOf: statement.asOf, usable, perWeek: statement.amounts.usedPerWeek ?? statement.amounts.expectedPerWeek };
}

function signalOf({ asOf, severity, body }: NewestReport): Signal[] {
  if (body.kind === 'stock') return [];
  const { kind, reason } = body;
  return [
    {
      kind,
      asOf,
      reason,
      severity,
      state: body.kind === 'shortage' ? body.state : null,
      careImpact: body.kind === 'shortage' ? body.careImpact : null,
      startsOn: body.kind === 'demand-surge' ? null : body.startsOn,
    },
  ];
}
