import { Injectable } from '@nestjs/common';
import { system } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { allProductGroups } from '../catalogue/index.js';
import type { GroupWeek } from './contribution-key.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { RebuildWeek } from './rebuild-week.js';
import { RecomputeContributions } from './recompute-contributions.js';
import { WeeksRepository } from './weeks.repository.js';

/** What a recomputation found: how much was compared, and how much was not as it should be. */
export interface Recomputed {
  readonly contributions: number;
  readonly differingContributions: number;
  readonly weeks: number;
  readonly differingWeeks: number;
}

const RECOMPUTER = system('recompute');
/** Organisations per transaction: bounds what is held in memory, and how long a week is locked. */
const AT_A_TIME = 200;

/**
 * Adds everything up anew from the reports: first what each organisation puts into its weeks, some organisations at a
 * time, then the cells of each week from those. Reports may come in meanwhile; folding waits for a week at most.
 */
@Injectable()
export class RecomputeCells {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsRepository,
    private readonly weeks: WeeksRepository,
    private readonly recompute: RecomputeContributions,
    private readonly rebuildWeek: RebuildWeek,
  ) {}

  /** @param mode  `compare` leaves everything as it is */
  async execute(mode: 'compare' | 'repair'): Promise<Recomputed> {
    let [contributions, differingContributions, after]: [number, number, string | undefined] = [0, 0, undefined];
    for (;;) {
      const ids: string[] = await this.database.transaction(RECOMPUTER, (tx) => this.organisations.after(tx, after, AT_A_TIME));
      if (ids.length === 0) break;
      after = ids.at(-1);
      for (const { id } of allProductGroups()) {
        const found = await this.database.transaction(RECOMPUTER, (tx) => this.recompute.execute(tx, ids, id, mode));
        contributions += found.compared;
        differingContributions += found.differing;
      }
    }
    return { contributions, differingContributions, ...(await this.#weeks(mode)) };
  }

  async #weeks(mode: 'compare' | 'repair'): Promise<{ weeks: number; differingWeeks: number }> {
    const weeks = await this.database.transaction(RECOMPUTER, (tx) => this.weeks.all(tx));
    let differingWeeks = 0;
    for (const week of weeks) if (await this.#differs(week, mode)) differingWeeks += 1;
    return { weeks: weeks.length, differingWeeks };
  }

  async #differs(week: GroupWeek, mode: 'compare' | 'repair'): Promise<boolean> {
    return this.database.transaction(RECOMPUTER, async (tx) => {
      await this.weeks.lock(tx, [week]);
      return this.rebuildWeek.execute(tx, week, mode);
    });
  }
}
