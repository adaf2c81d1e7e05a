import { Injectable } from '@nestjs/common';
import { addDays, type Day } from '../../../domain/calendar.js';
import { SettableClock } from '../../../platform/settable-clock.js';
import { LookAhead } from '../../outlook/index.js';
import { JudgeSeries } from '../../trends/index.js';
import { KeepPromises } from './keep-promises.js';
import type { LoadUnderWay } from './load-under-way.js';

const NIGHT = 'T02:00:00Z';

/** Looks ahead, and at what is unusual, on every night that passes, as the worker would, with what had come in by then. */
@Injectable()
export class PassNights {
  constructor(
    private readonly clock: SettableClock,
    private readonly lookAhead: LookAhead,
    private readonly judgeSeries: JudgeSeries,
    private readonly keepPromises: KeepPromises,
  ) {}

  /** @param day  its night is the last one, unless it is still to come */
  async execute(load: LoadUnderWay, day: Day, now: Date): Promise<void> {
    const groups = new Set([...load.articles.values()].map(({ productGroup }) => productGroup));
    while (load.nextNight <= day) {
      const at = new Date(`${load.nextNight}${NIGHT}`);
      if (at > now) return;
      this.clock.set(at);
      for (const productGroup of groups) {
        await this.lookAhead.execute(productGroup);
        await this.judgeSeries.execute(productGroup);
      }
      await this.keepPromises.levels();
      load.nextNight = addDays(load.nextNight, 1);
    }
  }
}
