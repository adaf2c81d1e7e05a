import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { Outbox } from '../../../jobs/outbox.js';
import { system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { JudgeTonight } from './judge-tonight.js';
import { UnusualRepository } from './unusual.repository.js';
import type { UnusualNight } from './unusual-night.js';

const JUDGE = system('series');

/**
 * Judges whether what was reported of a product group in the weeks that are over is unusual, for the country and each region, and keeps the alarms that
 * stand. Nothing is remembered from night to night: the same night again, or a night missed, changes nothing.
 */
@Injectable()
export class JudgeSeries {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly judgeTonight: JudgeTonight,
    private readonly unusual: UnusualRepository,
    private readonly outbox: Outbox,
  ) {}

  async execute(productGroup: string): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(JUDGE, async (tx) => {
      await this.unusual.lock(tx, productGroup);
      const last = await this.unusual.last(tx, productGroup);
      const night = dayInNetherlands(now);
      if (last !== null && last.night > night) return;
      const tonight = await this.judgeTonight.execute(tx, productGroup, night);
      if (isSame(last, tonight)) return;
      await this.unusual.keep(tx, productGroup, tonight, now);
      if (alarms(last) || alarms(tonight)) await this.outbox.promise(tx, 'flags.evaluate', { productGroup });
    });
  }
}

function isSame(last: UnusualNight | null, tonight: UnusualNight): boolean {
  return JSON.stringify(last) === JSON.stringify(tonight);
}

/** Without an alarm before and after, no level rests on it. */
function alarms(night: UnusualNight | null): boolean {
  return night !== null && Object.keys(night.alarms).length > 0;
}
