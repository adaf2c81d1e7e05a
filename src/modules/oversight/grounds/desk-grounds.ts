import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { type GroundStanding, groundStanding } from '../../../domain/grounds/ground-standing.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { GroundsRepository } from './grounds.repository.js';
import type { LegalGround } from './legal-ground.js';

const NEWEST = 50;

/** What the desk has on record, and for whom more can be entered. */
export interface DeskGroundsNow {
  readonly grounds: readonly (LegalGround & { readonly standing: GroundStanding })[];
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/** The legal grounds that the desk has on record, newest first. */
@Injectable()
export class DeskGrounds {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly grounds: GroundsRepository,
  ) {}

  async execute(actor: Actor): Promise<DeskGroundsNow> {
    const now = this.clock.now();
    const today = dayInNetherlands(now);
    return this.database.transaction(actor, async (tx) => {
      const found = await this.grounds.newest(tx, NEWEST);
      const organisations = await this.grounds.organisations(tx);
      return { grounds: found.map((one) => ({ ...one, standing: groundStanding(one, now, today) })), organisations };
    });
  }
}
