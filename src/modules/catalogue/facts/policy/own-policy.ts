import type { Day } from '../../../../domain/calendar.js';
import { SOURCES } from '../sources.js';

/** First day of our own rules: before the spring of 2020, so that a replay of it finds rules in force. */
const OWN_RULES_FROM: Day = '2020-01-01';

/** What every own rule has in common: nobody has adopted it yet. */
export const OWN_POLICY = { validFrom: OWN_RULES_FROM, author: 'meldpunt', source: SOURCES.own, verified: false } as const;
