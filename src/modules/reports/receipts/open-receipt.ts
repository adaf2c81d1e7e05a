import { Injectable } from '@nestjs/common';
import { Problem, type ProblemCode } from '../../../domain/problem.js';
import { readReceipt } from '../../../domain/receipts/receipt-code.js';
import { GATE } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { FindReceipt } from './find-receipt.js';
import { ReceiptLooks } from './receipt-looks.js';
import { ReceiptPace, type ReceiptTry } from './receipt-pace.js';

/**
 * Opens the report of a receipt code, without an account. A code that is of no report, of one withdrawn long ago, or no code
 * at all gets the same answer after the same work; of a slip in a code only what anybody can compute is told.
 */
@Injectable()
export class OpenReceipt {
  constructor(
    private readonly database: Database,
    private readonly pace: ReceiptPace,
    private readonly find: FindReceipt,
    private readonly looks: ReceiptLooks,
    private readonly trail: Trail,
  ) {}

  /** @returns the secret by which the look goes on. @throws {Problem} receipt.missing, .unknown, .mistyped or .too-many */
  async execute(typed: string, from: Omit<ReceiptTry, 'code'>): Promise<string> {
    if (typed.trim() === '') throw new Problem({ code: 'receipt.missing', pointer: '/code' });
    const { code, mistyped } = readReceipt(typed);
    await this.pace.count({ ...from, code });
    const found = await this.find.execute(code);
    if (found === undefined) return this.#refuse(mistyped ? 'receipt.mistyped' : 'receipt.unknown');
    await this.pace.takeBack({ ...from, code });
    return this.looks.begin(found);
  }

  async #refuse(code: ProblemCode): Promise<never> {
    const event = { action: 'receipt.refused', subjectKind: 'receipt', subjectId: 'unknown' };
    await this.database.transaction(GATE, (tx) => this.trail.record(tx, event));
    throw new Problem({ code, pointer: '/code' });
  }
}
