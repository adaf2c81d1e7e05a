import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { productGroup as groupOf } from '../catalogue/index.js';
import type { ToldWeek } from './kept-dikes.js';
import { StandingsRepository } from './standings.repository.js';

/** What was told of the dikes of one product group last; null: nothing yet. */
@Injectable()
export class ToldOfGroup {
  constructor(
    private readonly database: Database,
    private readonly standings: StandingsRepository,
  ) {}

  async execute(actor: Actor, productGroup: string): Promise<ToldWeek | null> {
    if (groupOf(productGroup) === null) throw new Problem('request.not-found');
    const told = await this.database.transaction(actor, (tx) => this.standings.told(tx));
    return told.find((one) => one.productGroup === productGroup) ?? null;
  }
}
