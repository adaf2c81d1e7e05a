import { Injectable } from '@nestjs/common';
import { type Day, dayInNetherlands } from '../../../domain/calendar.js';
import { POSTURES, type Posture } from '../../../domain/posture/posture.js';
import type { StandingPosture } from '../../../domain/posture/standing-posture.js';
import { type Actor, GATE } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import {
  type PolicyInForce,
  PolicyOn,
  PolicyRecord,
  type PostureCall,
  postureOn,
  type RecordedRule,
  thresholdsIn,
} from '../../expected-use/index.js';

/** Weeks of cover at which care begins to be watched, is warned about, and is critical. */
export interface CareThresholds {
  readonly watch: number;
  readonly warning: number;
  readonly critical: number;
}

/** What a posture means, from the rows of policy of today. */
export interface PostureMeaning {
  readonly posture: Posture;
  /** Days from one statement to the next. */
  readonly rhythm: number;
  /** Null: none were set. */
  readonly thresholds: CareThresholds | null;
  readonly call: PostureCall | null;
}

/** The posture in force, what each posture means, and the decisions on it, the newest first. */
export interface PostureRecord {
  readonly today: Day;
  readonly standing: StandingPosture;
  readonly meanings: readonly PostureMeaning[];
  readonly decisions: readonly RecordedRule<'posture'>[];
  /** The one that begins next; null: none was decided. */
  readonly coming: RecordedRule<'posture'> | null;
}

const CARE = { side: 'care' } as const;

/** Which posture holds, since when and why: everybody may know. */
@Injectable()
export class ReadPostures {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly policyOn: PolicyOn,
    private readonly record: PolicyRecord,
  ) {}

  async execute(actor: Actor = GATE): Promise<PostureRecord> {
    const today = dayInNetherlands(this.clock.now());
    return this.database.transaction(actor, async (tx) => {
      const policy = await this.policyOn.execute(tx, today);
      const decisions = await this.record.execute(tx, 'posture');
      const meanings = POSTURES.map((posture) => meaningOf(policy, posture));
      return { today, standing: postureOn(policy), meanings, decisions, coming: comingOf(decisions, today) };
    });
  }
}

/** Of those for one day the last decided holds; it stands first. */
function comingOf(decisions: readonly RecordedRule<'posture'>[], today: Day): RecordedRule<'posture'> | null {
  const ahead = decisions.filter(({ validFrom }) => validFrom > today);
  const first = ahead.at(-1)?.validFrom;
  return ahead.find(({ validFrom }) => validFrom === first) ?? null;
}

function meaningOf(policy: PolicyInForce, posture: Posture): PostureMeaning {
  const variant = posture;
  return {
    posture,
    rhythm: policy.get('reporting-rhythm', { variant }).value.days,
    thresholds: thresholdsIn(policy, posture, CARE)?.value.atExpected ?? null,
    call: policy.find('posture-call', { variant })?.value ?? null,
  };
}
