import { Injectable } from '@nestjs/common';
import { receiptOpens } from '../../../domain/receipts/receipt-terms.js';
import { GATE } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import { type ReceiptReport, ReceiptsRepository } from './receipts.repository.js';

/** The report that a code is of. Whatever is no code is looked for too: the same work for every answer. */
@Injectable()
export class FindReceipt {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly sealing: Sealing,
    private readonly receipts: ReceiptsRepository,
  ) {}

  /** Undefined when there is none, or it was withdrawn too long ago. */
  async execute(code: string): Promise<ReceiptReport | undefined> {
    const index = this.sealing.blindIndex('receipt', code);
    const found = await this.database.transaction(GATE, (tx) => this.receipts.byIndex(tx, index));
    return found !== undefined && receiptOpens(found.state, found.changedAt, this.clock.now()) ? found : undefined;
  }
}
