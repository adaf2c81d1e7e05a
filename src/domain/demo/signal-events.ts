import { addDays } from '../calendar.js';
import type { Chance } from './chance.js';
import type { DemoScript } from './demo-script.js';
import { instantOn } from './instant-on.js';
import type { ReplayReport } from './replay-event.js';
import type { SiteLine } from './shelf.js';
import { endOfWeek } from './simulate-article.js';

type SignalEvent = Extract<ReplayReport, { kind: 'shortage_signal' }>;

/** Stock in weeks of the use of the week, at or below which a site raises its voice, and how loud. */
const LOUDNESS = [
  { weeks: 0.5, severity: 3 },
  { weeks: 1, severity: 2 },
  { weeks: 1.5, severity: 1 },
] as const;
/** A site says the same again after so many weeks, and not everybody speaks. */
const SILENCE_WEEKS = 3;
const SPEAKS = 0.6;
/** On the Tuesday after a count on Friday, in the morning: minutes after midnight UTC. */
const DAYS_AFTER = 4;
const FIRST_MINUTE = 480;
const LAST_MINUTE = 600;

/** Loose signals of sites that run low, and say so. Source: own definition. */
export function signalEvents(lines: readonly SiteLine[], script: DemoScript, chance: Chance): SignalEvent[] {
  const spoke = new Map<string, number>();
  return lines.flatMap((line) => {
    const severity = severityOf(line);
    const key = `${line.reporter}-${line.product}`;
    const before = spoke.get(key);
    const silent = before !== undefined && line.week - before < SILENCE_WEEKS;
    if (severity === undefined || silent || chance.next() >= SPEAKS) return [];
    spoke.set(key, line.week);
    return [signalOf(line, severity, script, chance.whole(FIRST_MINUTE, LAST_MINUTE))];
  });
}

/** What the signal of a reporter on an article in a week is called. Source: own definition. */
function signalId(reporter: string, product: string, week: number): string {
  return `${reporter}-${product}-W${String(week + 1).padStart(2, '0')}`;
}

function severityOf({ stock, used }: SiteLine): number | undefined {
  return LOUDNESS.find(({ weeks }) => stock <= weeks * used)?.severity;
}

function signalOf({ reporter, product, week }: SiteLine, severity: number, script: DemoScript, minute: number): SignalEvent {
  const day = addDays(endOfWeek(script, week), DAYS_AFTER);
  return {
    kind: 'shortage_signal',
    received_at: instantOn(day, minute),
    report_id: signalId(reporter, product, week),
    reporter,
    product,
    created_at: instantOn(day, minute - 1),
    severity,
  };
}
