import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database.js';
import { VisibleFlag } from '../../flags/index.js';
import { ConflictsRepository } from './conflicts.repository.js';
import { PartiesNow } from './parties-now.js';
import { TiesRepository } from './ties.repository.js';

/**
 * Looks for ties of the panel with who stands behind a flag, in a transaction of the worker, and keeps what it finds. Done
 * before anybody is invited or told anything, since ties and reports change.
 */
@Injectable()
export class FindConflicts {
  constructor(
    private readonly clock: Clock,
    private readonly visibleFlag: VisibleFlag,
    private readonly partiesNow: PartiesNow,
    private readonly ties: TiesRepository,
    private readonly conflicts: ConflictsRepository,
  ) {}

  /** @returns everybody the dossier is closed to, whether by a tie or by what they declared */
  async execute(tx: Tx, flagId: string): Promise<ReadonlySet<string>> {
    const { productGroup, scopeKind, scopeCode } = await this.visibleFlag.execute(tx, flagId);
    const parties = await this.partiesNow.execute(tx, productGroup, { kind: scopeKind, code: scopeCode });
    const people = await this.ties.ofPanel(tx);
    const tied = people.filter(({ holdings }) => holdings.some((holding) => parties.has(holding)));
    const ids = tied.map(({ id }) => id);
    await this.conflicts.add(tx, flagId, ids, this.clock.now());
    return this.conflicts.of(tx, flagId);
  }
}
