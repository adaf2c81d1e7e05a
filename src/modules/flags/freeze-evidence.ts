import { Injectable } from '@nestjs/common';
import { addDays } from '../../domain/calendar.js';
import type { FlagEvidence } from '../../domain/flags/flag-evidence.js';
import { protectEvidence } from '../../domain/flags/protect-evidence.js';
import type { Side } from '../../domain/parties/sectors.js';
import type { Tx } from '../../platform/database.js';
import { PublishedTotals } from '../trends/index.js';
import type { FrozenEvidence } from './flags.repository.js';

/** Half a year is drawn. */
const DRAWN_DAYS = 182;

/** Evidence as it is kept: what it says, and what of it everybody but the desk may see, beside what was published by now. */
@Injectable()
export class FreezeEvidence {
  constructor(private readonly publishedTotals: PublishedTotals) {}

  /** In the caller's transaction. */
  async execute(tx: Tx, evidence: FlagEvidence): Promise<FrozenEvidence> {
    const { productGroup, scope, asOf } = evidence;
    const question = { productGroup, scopeKind: scope.kind, scopeCode: scope.code, from: addDays(asOf, -DRAWN_DAYS), to: asOf };
    const totals = await this.publishedTotals.execute(tx, question);
    const weeksOf = (side: Side) => totals.filter((total) => total.side === side).map(({ week }) => week);
    return { evidence, shown: protectEvidence(evidence, { care: weeksOf('care'), supplier: weeksOf('supplier') }) };
  }
}
