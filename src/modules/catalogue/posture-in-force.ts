import { Injectable } from '@nestjs/common';
import { type Day, dayInNetherlands } from '../../domain/calendar.js';
import { standingPosture } from '../../domain/posture/standing-posture.js';
import { GATE } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import type { Bilingual } from './facts/bilingual.js';
import { POSTURE_NAMES, type PostureId } from './facts/words/postures.js';
import { PostureRepository } from './posture.repository.js';

/** The posture of today, since when and why. */
export interface CurrentPosture {
  readonly posture: PostureId;
  readonly name: Bilingual;
  readonly validFrom: Day | null;
  /** Last day on which it holds; null: until it is replaced. */
  readonly until: Day | null;
  /** Product groups that it is about; empty: all of them. */
  readonly watchList: readonly string[];
  /** Null: nobody decided it, or the posture before it ended by itself. */
  readonly reason: string | null;
}

/** Which mode of the playbook (draaiboek) is in force today. Asked by everybody, so nobody has to be known. */
@Injectable()
export class PostureInForce {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly postures: PostureRepository,
  ) {}

  async execute(): Promise<CurrentPosture> {
    const today = dayInNetherlands(this.clock.now());
    const latest = await this.database.transaction(GATE, (tx) => this.postures.latest(tx, today));
    const { posture, since, until, watch, lapsed } = standingPosture(latest ?? null, today);
    const reason = lapsed ? null : (latest?.reason ?? null);
    return { posture, name: POSTURE_NAMES[posture], validFrom: since, until, watchList: watch, reason };
  }
}
