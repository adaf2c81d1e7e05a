import { Injectable } from '@nestjs/common';
import { Outbox } from '../../jobs/outbox.js';
import { system } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { ContributionsNow } from './contributions-now.js';
import { MoveCells } from './move-cells.js';
import { StatementsRepository } from './statements.repository.js';

const FOLDER = system('trends');

/**
 * Folds reports into the weeks they touch, and promises that what changed is evaluated. It takes no account of what is
 * new in a report: it works out anew what its organisation puts into its weeks, and moves the sums by the difference.
 * Hence it may be run twice, by two workers at once, and in any order.
 */
@Injectable()
export class FoldReports {
  constructor(
    private readonly database: Database,
    private readonly statements: StatementsRepository,
    private readonly now: ContributionsNow,
    private readonly moveCells: MoveCells,
    private readonly outbox: Outbox,
  ) {}

  async execute(reportIds: readonly string[]): Promise<void> {
    await this.database.transaction(FOLDER, async (tx) => {
      const keys = await this.statements.keysTouched(tx, reportIds);
      if (keys.length === 0) return;
      await this.moveCells.execute(tx, await this.now.execute(tx, keys));
      const productGroups = [...new Set(keys.map(({ productGroup }) => productGroup))];
      await Promise.all(productGroups.map((productGroup) => this.outbox.promise(tx, 'flags.evaluate', { productGroup })));
    });
  }
}
