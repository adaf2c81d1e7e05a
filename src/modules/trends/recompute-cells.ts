import { Injectable } from '@nestjs/common';
import { system } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database.js';
import { allProductGroups } from '../catalogue/index.js';
import { CellsRepository } from './cells.repository.js';
import { ContributionsRepository } from './contributions.repository.js';
import type { GroupWeek } from './contribution-key.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { RecomputeContributions } from './recompute-contributions.js';

/** What a recomputation found: how much was compared, and how much was not as it should be. */
export interface Recomputed {
  readonly contributions: number;
  readonly differingContributions: number;
  readonly weeks: number;
  readonly differingWeeks: number;
}

/** Ends a transaction without a trace. */
class OnlyCompared extends Error {
  constructor(
    readonly differing: number,
    readonly compared = 0,
  ) {
    super('only compared');
  }
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
    private readonly contributions: ContributionsRepository,
    private readonly recompute: RecomputeContributions,
    private readonly cells: CellsRepository,
  ) {}

  /** @param mode  `compare` leaves everything as it is */
  async execute(mode: 'compare' | 'repair'): Promise<Recomputed> {
    let [contributions, differingContributions, after]: [number, number, string | undefined] = [0, 0, undefined];
    for (;;) {
      const ids: string[] = await this.database.transaction(RECOMPUTER, (tx) => this.organisations.after(tx, after, AT_A_TIME));
      if (ids.length === 0) break;
      after = ids.at(-1);
      for (const { id } of allProductGroups()) {
        const { compared, differing } = await this.#undoneUnless(mode === 'repair', (tx) => this.recompute.execute(tx, ids, id));
        contributions += compared;
        differingContributions += differing;
      }
    }
    return { contributions, differingContributions, ...(await this.#weeks(mode)) };
  }

  async #weeks(mode: 'compare' | 'repair'): Promise<{ weeks: number; differingWeeks: number }> {
    const weeks = await this.database.transaction(RECOMPUTER, (tx) => this.cells.weeks(tx));
    let differingWeeks = 0;
    for (const week of weeks) {
      const { differing } = await this.#undoneUnless(mode === 'repair', (tx) => this.#week(tx, week));
      differingWeeks += differing;
    }
    return { weeks: weeks.length, differingWeeks };
  }

  async #week(tx: Tx, week: GroupWeek): Promise<{ compared: number; differing: number }> {
    await this.contributions.lockWeeks(tx, [week]);
    const before = await this.cells.picture(tx, week);
    await this.cells.rebuild(tx, week);
    return { compared: 1, differing: (await this.cells.picture(tx, week)) === before ? 0 : 1 };
  }

  /** Does it, and takes it back when it was only to compare. */
  async #undoneUnless(
    keep: boolean,
    work: (tx: Tx) => Promise<{ compared: number; differing: number }>,
  ): Promise<{ compared: number; differing: number }> {
    const undone = await this.database
      .transaction(RECOMPUTER, async (tx) => {
        const found = await work(tx);
        if (!keep) throw new OnlyCompared(found.differing, found.compared);
        return found;
      })
      .catch((fault: unknown) => {
        if (fault instanceof OnlyCompared) return fault;
        throw fault;
      });
    return { compared: undone.compared, differing: undone.differing };
  }
}
