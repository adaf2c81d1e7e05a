import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { CellsRepository } from './cells.repository.js';
import { textOf } from './contribution-key.js';
import { ContributionsNow } from './contributions-now.js';
import { ContributionsRepository } from './contributions.repository.js';
import type { PlacedContribution } from './placed-contribution.js';
import { StatementsRepository } from './statements.repository.js';

/** Works out anew what some organisations put into a product group, from their reports, and compares. */
@Injectable()
export class RecomputeContributions {
  constructor(
    private readonly statements: StatementsRepository,
    private readonly contributions: ContributionsRepository,
    private readonly now: ContributionsNow,
    private readonly cells: CellsRepository,
  ) {}

  /** Puts right what differs, and moves the cells with it. @returns how many there are, and how many differed */
  async execute(tx: Tx, organisationIds: readonly string[], productGroup: string): Promise<{ compared: number; differing: number }> {
    const keys = await this.statements.keysOf(tx, organisationIds, productGroup);
    if (keys.length === 0) return { compared: 0, differing: 0 };
    const fresh = await this.now.execute(tx, keys);
    const stored = new Map((await this.contributions.stored(tx, keys)).map((row) => [textOf(row), pictureOf(row)]));
    const wrong = fresh.filter(
      (placed) => (placed.counted === null ? undefined : pictureOf(placed.counted)) !== stored.get(textOf(placed)),
    );
    if (wrong.length > 0) await this.cells.apply(tx, wrong);
    return { compared: keys.length, differing: wrong.length };
  }
}

/** Everything that counts, in a fixed order. */
function pictureOf(row: NonNullable<PlacedContribution['counted']>): string {
  const { asOf, usable, blocked, used, expected, incoming, deliveries, signals, notices, region, sector, side, holdingId } = row;
  const arriving = deliveries.map(({ on, amount }) => [on, amount]);
  return JSON.stringify([asOf, usable, blocked, used, expected, incoming, arriving, signals, notices, region, sector, side, holdingId]);
}
