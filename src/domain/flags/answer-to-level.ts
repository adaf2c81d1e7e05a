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
 * been better meanwhile. A flag about a region needs enough owners, also to get worse, or it would
 * point at one of them.
 *
 * Source: own procedure.
 */
export function answerToLevel(seen: LevelSeen, newest: NewestFlag | null, rules: AnswerRules): 'raise' | 'worsen' | 'nothing' {
  if (seen.since === null) return 'nothing';
  if (pointsAtFew(seen, rules)) return 'nothing';
  if (newest?.open) return isMilder(newest.level, seen.level) ? 'worsen' : 'nothing';
  return newest === null || asksAnew(seen, seen.since, newest, rules.rest) ? 'raise' : 'nothing';
}

function pointsAtFew({ scope, holdings }: LevelSeen, { minimumHoldings }: AnswerRules): boolean {
  return scope.kind === 'region' && holdings < minimumHoldings;
}

/** After a flag that has ended: it is worse than that one was, had been better meanwhile, or the rest is over. */
function asksAnew({ level, today }: LevelSeen, since: Day, ended: NewestFlag, rest: number): boolean {
  if (isMilder(ended.level, level) || ended.raisedOn < since) return true;
  return addDays(ended.changedOn, DAYS_PER_WEEK * rest) <= today;
}
