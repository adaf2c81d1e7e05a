import { Injectable } from '@nestjs/common';
import { type BreakGlassStanding, breakGlassStanding } from '../../../domain/break-glass/break-glass-standing.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { BreakGlassRepository } from './break-glass.repository.js';
import type { BreakGlassUse } from './break-glass-use.js';

const NEWEST = 100;

/** A question for break-glass access, and where it stands now. */
export interface StandingUse extends BreakGlassUse {
  readonly standing: BreakGlassStanding;
}

/** What was asked for and by whom, newest first; for who grants it, and who reviews it. */
@Injectable()
export class BreakGlassUses {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly uses: BreakGlassRepository,
  ) {}

  async execute(actor: Actor): Promise<readonly StandingUse[]> {
    const found = await this.database.transaction(actor, (tx) => this.uses.newest(tx, NEWEST));
    const now = this.clock.now();
    return found.map((use) => ({ ...use, standing: breakGlassStanding(use, now) }));
  }
}
