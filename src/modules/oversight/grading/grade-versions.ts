import { addDays, type Day, dayInNetherlands } from '../../../domain/calendar.js';
import { type Calibration, calibrationOf, type Forecast } from '../../../domain/grading/calibration.js';
import { type Grade, type GradedFlag, gradeFlags, type Watch } from '../../../domain/grading/grade-flags.js';
import type { ShortageEvent } from '../../../domain/grading/shortage-event.js';
import type { PastFlag } from './past-flag.js';

/** Flags and what came. */
export interface History {
  /** Oldest first. */
  readonly flags: readonly PastFlag[];
  readonly shortages: readonly ShortageEvent[];
}

/** How one version of the formulas did, while it was the newest. */
export interface VersionGrade {
  readonly version: string;
  readonly from: Day;
  readonly to: Day;
  readonly grade: Grade;
  readonly calibration: readonly Calibration[];
}

/** Flags of a part of the history, graded. */
export function graded({ flags, shortages }: History, watch: Watch): Grade {
  return gradeFlags(flags.map(gradedFlag), shortages, watch);
}

/**
 * Each version of the formulas by itself: from the first flag that names it until the first that names another. The rows of policy behind it
 * differ by product group, so that they are no version of the whole.
 */
export function gradeVersions(history: History & { readonly forecasts: readonly Forecast[] }, watch: Watch): VersionGrade[] {
  const firsts = new Map<string, Day>();
  for (const { ruleVersion, raisedAt } of history.flags) {
    const version = formulasOf(ruleVersion);
    if (!firsts.has(version)) firsts.set(version, dayInNetherlands(raisedAt));
  }
  const eras = [...firsts];
  return eras
    .map(([version, first], place): VersionGrade => {
      const [from, next] = [place === 0 ? watch.from : first, eras[place + 1]];
      const to = next === undefined ? watch.to : addDays(next[1], -1);
      const forecasts = history.forecasts.filter(({ night }) => night >= from && night <= to);
      return {
        ...{ version, from, to },
        grade: graded(history, { ...watch, from, to }),
        calibration: calibrationOf(forecasts, history.shortages, watch.today),
      };
    })
    .reverse();
}

/** A flag that ended says nothing any more. */
export function hasEnded({ state }: Pick<PastFlag, 'state'>): boolean {
  return state === 'closed' || state === 'dismissed';
}

function gradedFlag({ id, productGroup, scope, raisedAt, changedAt, verdict, ...flag }: PastFlag): GradedFlag {
  const endedOn = hasEnded(flag) ? dayInNetherlands(changedAt) : null;
  return { id, productGroup, scope, raisedOn: dayInNetherlands(raisedAt), endedOn, verdict };
}

/** "cover-2" of "cover-2/policy-1.2.3". */
function formulasOf(ruleVersion: string): string {
  return ruleVersion.split('/')[0] ?? ruleVersion;
}
