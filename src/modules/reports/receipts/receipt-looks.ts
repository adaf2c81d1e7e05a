import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { lookGoesOn, RECEIPT_IDLE_MS } from '../../../domain/receipts/receipt-terms.js';
import { type Actor, GATE } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { newSecret } from '../../../platform/codes.js';
import { Database } from '../../../platform/database.js';
import { type ReceiptReport, ReceiptsRepository } from './receipts.repository.js';

/** Who holds a receipt, for one report. */
export type ReceiptActor = Extract<Actor, { kind: 'receipt' }>;

/** Looks at reports with their receipts: begun with a code, gone on with by a secret in a cookie, for a quarter of an hour at a time. */
@Injectable()
export class ReceiptLooks {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly receipts: ReceiptsRepository,
  ) {}

  /** @returns the secret by which the look goes on */
  async begin(report: ReceiptReport): Promise<string> {
    const token = newSecret();
    await this.database.transaction(GATE, (tx) => this.receipts.open(tx, hashOf(token), report, this.clock.now()));
    return token;
  }

  /** Whose look it is; undefined when it has ended, or never was. */
  async holder(token: string): Promise<ReceiptActor | undefined> {
    const now = this.clock.now();
    return this.database.transaction(GATE, async (tx) => {
      const look = await this.receipts.look(tx, hashOf(token));
      if (look === undefined || !lookGoesOn(look.openedAt, look.lastSeenAt, now)) return undefined;
      await this.receipts.seen(tx, hashOf(token), now);
      return { kind: 'receipt', organisationId: look.organisationId, reportId: look.reportId };
    });
  }

  async end(token: string): Promise<void> {
    const before = new Date(this.clock.now().getTime() - RECEIPT_IDLE_MS);
    await this.database.transaction(GATE, (tx) => this.receipts.end(tx, hashOf(token), before));
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
