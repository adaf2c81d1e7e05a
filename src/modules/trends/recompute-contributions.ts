import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { textOf } from './contribution-key.js';
import { differs } from './contribution-picture.js';
import { ContributionsNow } from './contributions-now.js';
import { ContributionsRepository } from './contributions.repository.js';
import { MoveCells } from './move-cells.js';
import { StatementsRepository } from './statements.repository.js';

/** How many contributions were compared, and how many were not as the reports say. */
export interface ComparedContributions {
  readonly compared: number;
  readonly differing: number;
}

/** Works out anew what some organisations put into a product group, from their reports, and compares. */
@Injectable()
export class RecomputeContributions {
  constructor(
    private readonly statements: StatementsRepository,
    private readonly contributions: ContributionsRepository,
    private readonly now: ContributionsNow,
    private readonly moveCells: MoveCells,
  ) {}

  /** @param mode  `repair` puts right what differs, and moves the cells with it; `compare` leaves everything as it is */
  async execute(
    tx: Tx,
    organisationIds: readonly string[],
    productGroup: string,
    mode: 'compare' | 'repair',
  ): Promise<ComparedContributions> {
    const keys = await this.statements.keysOf(tx, organisationIds, productGroup);
    if (keys.length === 0) return { compared: 0, differing: 0 };
    const fresh = await this.now.execute(tx, keys);
    const stored = new Map((await this.contributions.stored(tx, keys, 'unread')).map((row) => [textOf(row), row]));
    const wrong = fresh.filter((placed) => differs(placed, stored.get(textOf(placed))));
    if (wrong.length > 0 && mode === 'repair') await this.moveCells.execute(tx, wrong, 'unread');
    return { compared: keys.length, differing: wrong.length };
  }
}
