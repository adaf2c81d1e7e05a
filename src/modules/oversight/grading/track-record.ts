import { Injectable } from '@nestjs/common';
import { addDays, type Day, dayInNetherlands } from '../../../domain/calendar.js';
import { type Calibration, calibrationOf } from '../../../domain/grading/calibration.js';
import type { Grade, Watch } from '../../../domain/grading/grade-flags.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { allProductGroups, allSafetyRegions } from '../../catalogue/index.js';
import { PastForecasts } from '../../outlook/index.js';
import { GradedRepository } from './graded.repository.js';
import type { PastFlag } from './past-flag.js';
import { graded, gradeVersions, hasEnded, type History, type VersionGrade } from './grade-versions.js';
import type { KnownShortage } from './known-shortage.js';
import { ShortagesRepository } from './shortages.repository.js';

/** How well the service warned. */
export interface TrackRecordNow {
  readonly from: Day;
  readonly to: Day;
  /** Of the country and of regions apart: a false alarm in one of 25 weighs less. */
  readonly national: Grade;
  readonly regional: Grade;
  /** Of the country, by version of the formulas, the newest first. */
  readonly versions: readonly VersionGrade[];
  /** Of the country, by product group of which there is anything to grade. */
  readonly groups: readonly { readonly productGroup: string; readonly grade: Grade }[];
  readonly calibration: readonly Calibration[];
  /** Ended flags of which it was not yet recorded what came of them, or of their advice or escalation; the newest first. */
  readonly waiting: readonly PastFlag[];
  readonly shortages: readonly KnownShortage[];
}

/** So far is looked back: three years. */
const LOOKED_BACK_DAYS = 3 * 365;

/** How well the service warned: every flag of three years held against the shortages that came. */
@Injectable()
export class TrackRecord {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly graded: GradedRepository,
    private readonly shortages: ShortagesRepository,
    private readonly forecasts: PastForecasts,
  ) {}

  async execute(actor: Actor): Promise<TrackRecordNow> {
    const to = dayInNetherlands(this.clock.now());
    const earliest = addDays(to, -LOOKED_BACK_DAYS);
    return this.database.transaction(actor, async (tx) => {
      const flags = await this.graded.since(tx, new Date(`${earliest}T00:00:00Z`));
      const shortages = await this.shortages.standing(tx);
      const forecasts = await this.forecasts.execute(tx, earliest);
      const national = { flags: flags.filter(isNational), shortages: shortages.filter(isNational), forecasts };
      const period = { from: firstDay(flags, shortages, to), to, today: to };
      const all = allProductGroups().length;
      return {
        ...{ from: period.from, to, shortages },
        national: graded(national, { ...period, series: all }),
        regional: graded(
          { flags: flags.filter((one) => !isNational(one)), shortages: shortages.filter((one) => !isNational(one)) },
          { ...period, series: all * allSafetyRegions().length },
        ),
        versions: gradeVersions(national, { ...period, series: all }),
        groups: gradeGroups(national, { ...period, series: 1 }),
        calibration: calibrationOf(forecasts, shortages, to),
        waiting: flags.filter(isWaiting).reverse(),
      };
    });
  }
}

/** What is watched begins with the first that is known: before, nobody was. */
function firstDay(flags: readonly PastFlag[], shortages: readonly KnownShortage[], to: Day): Day {
  const days = [...flags.map(({ raisedAt }) => dayInNetherlands(raisedAt)), ...shortages.map(({ beganOn }) => beganOn)];
  return days.reduce((first, day) => (day < first ? day : first), to);
}

function gradeGroups({ flags, shortages }: History, watch: Watch): TrackRecordNow['groups'] {
  const groups = [...new Set([...flags, ...shortages].map(({ productGroup }) => productGroup))].sort();
  return groups.map((productGroup) => {
    const own = (one: { readonly productGroup: string }) => one.productGroup === productGroup;
    return { productGroup, grade: graded({ flags: flags.filter(own), shortages: shortages.filter(own) }, watch) };
  });
}

function isNational({ scope }: Pick<PastFlag, 'scope'>): boolean {
  return scope.kind === 'national';
}

function isWaiting(flag: PastFlag): boolean {
  const { verdict, advice, escalation } = flag;
  return hasEnded(flag) && (verdict === null || advice?.verdict === null || escalation?.verdict === null);
}
