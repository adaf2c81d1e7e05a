import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../domain/calendar.js';
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
  readonly validFrom: string | null;
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
    const decided = await this.database.transaction(GATE, (tx) => this.postures.inForce(tx, today));
    const posture = decided?.posture ?? 'normal';
    return {
      posture,
      name: POSTURE_NAMES[posture],
      validFrom: decided?.validFrom ?? null,
      reason: decided?.reason ?? null,
    };
  }
}
