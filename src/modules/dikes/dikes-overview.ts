import { Injectable } from '@nestjs/common';
import { may } from '../../domain/access/scope-of.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { allProductGroups } from '../catalogue/index.js';
import type { MeasuredDikes, ToldWeek } from './kept-dikes.js';
import { StandingsRepository } from './standings.repository.js';

/** How the dikes of every product group stand, as its reader may see it; null where nothing was measured or told yet. */
export type DikesOverviewLines =
  | { readonly for: 'desk'; readonly lines: readonly OverviewLine<MeasuredDikes>[] }
  | { readonly for: 'others'; readonly lines: readonly OverviewLine<ToldWeek>[] };

export interface OverviewLine<Kept> {
  readonly productGroup: string;
  readonly kept: Kept | null;
}

/** Every product group and its dikes: to the desk as last measured, to everybody else in classes as told. */
@Injectable()
export class DikesOverview {
  constructor(
    private readonly database: Database,
    private readonly standings: StandingsRepository,
  ) {}

  async execute(actor: Actor): Promise<DikesOverviewLines> {
    return this.database.transaction(actor, async (tx) => {
      if (may(actor, 'totals.read-unprotected')) return { for: 'desk', lines: inOrder(await this.standings.all(tx)) };
      return { for: 'others', lines: inOrder(await this.standings.told(tx)) };
    });
  }
}

/** In the order of the catalogue: an order by how they stand would tell how they stand. */
function inOrder<Kept extends { readonly productGroup: string }>(kept: readonly Kept[]): OverviewLine<Kept>[] {
  const byGroup = new Map(kept.map((one) => [one.productGroup, one]));
  return allProductGroups()
    .filter(({ capital }) => !capital)
    .map(({ id }) => ({ productGroup: id, kept: byGroup.get(id) ?? null }));
}
