import { addDays } from '../calendar.js';
import type { Day } from '../calendar.js';
import { isMilder } from '../thresholds/level.js';
import type { Level } from '../thresholds/level.js';
import type { Scope } from './scope.js';

/** The newest flag of a scope. Source: own procedure. */
export interface NewestFlag {
  readonly open: boolean;
  readonly level: Level;
  readonly raisedOn: Day;
  /** Day of its last change; of a flag that has ended the day it ended. */
  readonly changedOn: Day;
}

/** What a level asks for now. Source: own procedure. */
export interface LevelSeen {
  readonly scope: Scope;
  readonly level: Level;
  readonly today: Day;
  /** Since when the level has been so bad that it asks for a flag; null when it is not. */
  readonly since: Day | null;
  /** Owners of the organisations in the scope. */
  readonly holdings: number;
}

/** From the policy in force. Source: policy. */
export interface AnswerRules {
  readonly minimumHoldings: number;
  /** Weeks that a flag which was ended in spite of its level stays ended. */
  readonly rest: number;
}

const DAYS_PER_WEEK = 7;

/**
 * Whether a level raises a flag, makes an open one worse, or asks nothing. One flag is open per scope. One that was ended
 * while its level lasted is not raised again at the next report: only when it gets worse, after a rest, or when it had
 * been better meanwhile. A flag about a region needs enough owners, or it would point at one of them.
 *
 * Source: own procedure.
 */
export function answerToLevel(seen: LevelSeen, newest: NewestFlag | null, rules: AnswerRules): 'raise' | 'worsen' | 'nothing' {
  const { scope, level, since, today, holdings } = seen;
  if (since === null) return 'nothing';
  if (newest?.open) return isMilder(newest.level, level) ? 'worsen' : 'nothing';
  if (scope.kind === 'region' && holdings < rules.minimumHoldings) return 'nothing';
  if (newest === null || isMilder(newest.level, level) || newest.raisedOn < since) return 'raise';
  return addDays(newest.changedOn, DAYS_PER_WEEK * rules.rest) <= today ? 'raise' : 'nothing';
}
