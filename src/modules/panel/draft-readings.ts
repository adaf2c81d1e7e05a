import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../domain/calendar.js';
import type { Language } from '../../domain/language.js';
import type { DraftReading } from '../../domain/panel/drafts.js';
import { Clock } from '../../platform/clock.js';
import { allAdviceTypes } from '../catalogue/index.js';

/** What a draft is read against today. */
@Injectable()
export class DraftReadings {
  constructor(private readonly clock: Clock) {}

  in(language: Language): DraftReading {
    return { kinds: allAdviceTypes(), today: dayInNetherlands(this.clock.now()), language };
  }
}
