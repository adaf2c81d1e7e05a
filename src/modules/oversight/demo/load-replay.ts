import { Injectable } from '@nestjs/common';
import { addDays, type Day, dayInNetherlands } from '../../../domain/calendar.js';
import type { ReplayEvent } from '../../../domain/demo/replay-event.js';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { SettableClock } from '../../../platform/settable-clock.js';
import { DemoWorldsRepository } from './demo-worlds.repository.js';
import { EnrolReporters } from './enrol-reporters.js';
import { LoadDay } from './load-day.js';
import { type LoadCounts, LoadUnderWay, NO_COUNTS } from './load-under-way.js';
import { type Moved, movedTo } from './moved.js';
import type { ReplayWorld } from './replay-world.js';

export interface LoadOutcome extends LoadCounts {
  readonly world: string;
  /** False when it had been loaded before: nothing was done. */
  readonly loaded: boolean;
  /** The day of the replay that stands for the day of loading. */
  readonly replayDay: Day;
  readonly reporters: number;
}

const LOADER = system('demo');
/** A statement may be about the week before the first was received. */
const DAYS_BEFORE = 31;
/** Days of receipt between two lines of progress. */
const PROGRESS = 28;

/**
 * Loads a world of reports through the use cases of production, in order of receipt, with the clock at each event's own
 * time, moved so that the world ends this week. After every day of receipt the sums and the levels are brought up to date.
 */
@Injectable()
export class LoadReplay {
  constructor(
    private readonly clock: SettableClock,
    private readonly database: Database,
    private readonly worlds: DemoWorldsRepository,
    private readonly enrol: EnrolReporters,
    private readonly loadDay: LoadDay,
  ) {}

  /** Loads a world once; one that was broken off is taken up where it stopped. */
  async execute(world: ReplayWorld, say: (line: string) => void = () => undefined): Promise<LoadOutcome> {
    const now = this.clock.now();
    const moved = movedTo(world.lastReceived, now);
    const before = await this.database.transaction(LOADER, (tx) => this.worlds.find(tx, world.name));
    if (before?.loadedAt != null) return outcomeOf(world, { replayDay: before.replayDay, loaded: false });
    try {
      const load = await this.#begin(world, moved, now, before !== undefined);
      await this.#events(load, world, now, say);
      await this.database.transaction(LOADER, (tx) => this.worlds.finish(tx, world.name, moved.replayDay, now));
      return { ...outcomeOf(world, { replayDay: moved.replayDay, loaded: true }), ...load.counts };
    } finally {
      this.clock.run();
    }
  }

  async #begin(world: ReplayWorld, moved: Moved, now: Date, again: boolean): Promise<LoadUnderWay> {
    const first = moved.instant(world.firstReceived);
    await this.database.transaction(LOADER, async (tx) => {
      await this.worlds.ensureMonths(tx, addDays(dayInNetherlands(first), -DAYS_BEFORE), dayInNetherlands(now));
      await this.worlds.begin(tx, world.name, moved.replayDay, now);
    });
    this.clock.set(first);
    const organisations = await this.enrol.execute(world.reporters);
    const filed = again ? await this.database.transaction(LOADER, (tx) => this.worlds.filedUntil(tx, [...organisations.values()])) : [];
    const filedUntil = new Map(filed.map(({ organisationId, until }) => [organisationId, until]));
    return new LoadUnderWay(world.articles, moved, organisations, filedUntil, firstNight(first, now, world.nights));
  }

  async #events(load: LoadUnderWay, world: ReplayWorld, now: Date, say: (line: string) => void): Promise<void> {
    let days = 0;
    for await (const { day, events } of receivedPerDay(load, world, now)) {
      if (days % PROGRESS === 0) say(`loading ${day}: ${load.counts.reports} reports so far`);
      days += 1;
      await this.loadDay.execute(load, day, events, now);
    }
    await this.loadDay.execute(load, dayInNetherlands(now), [], now);
  }
}

function firstNight(first: Date, now: Date, nights: number): Day {
  const [begun, earliest] = [dayInNetherlands(first), addDays(dayInNetherlands(now), 1 - nights)];
  return begun > earliest ? begun : earliest;
}

interface DayOfReceipt {
  readonly day: Day;
  readonly events: readonly ReplayEvent[];
}

/** What was received by now, per day in the Netherlands; the rest is counted. */
async function* receivedPerDay({ counts, moved }: LoadUnderWay, world: ReplayWorld, now: Date): AsyncGenerator<DayOfReceipt> {
  let [day, events]: [Day, ReplayEvent[]] = ['', []];
  for await (const event of world.events()) {
    const at = moved.instant(event.received_at);
    const next = dayInNetherlands(at);
    if (next !== day && events.length > 0) yield { day, events };
    if (next !== day) [day, events] = [next, []];
    if (at <= now) events.push(event);
    else counts.stillToCome += 1;
  }
  if (events.length > 0) yield { day, events };
}

function outcomeOf({ name, reporters }: ReplayWorld, { replayDay, loaded }: Pick<LoadOutcome, 'replayDay' | 'loaded'>): LoadOutcome {
  return { world: name, loaded, replayDay, reporters: reporters.length, ...NO_COUNTS };
}
