import { Injectable } from '@nestjs/common';
import { networkOf } from '../../../domain/parties/network-of.js';
import { Problem } from '../../../domain/problem.js';
import { secondsToWait, withTry } from '../../../domain/receipts/guess-pace.js';
import { GATE } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import { ReceiptTriesRepository } from './receipt-tries.repository.js';

const DAY_MS = 86_400_000;

/** Who tries which code. */
export interface ReceiptTry {
  readonly code: string;
  readonly address: string;
  /** Somebody who is signed in counts for themselves, and not for the address that they share with others. */
  readonly personId: string | undefined;
}

/** Slows down who tries codes: counted before the code is looked at, so that many at once cannot all slip in. */
@Injectable()
export class ReceiptPace {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly sealing: Sealing,
    private readonly tries: ReceiptTriesRepository,
  ) {}

  /** @throws {Problem} receipt.too-many, with the seconds to wait; a try that has to wait is not counted */
  async count(given: ReceiptTry): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(GATE, async (tx) => {
      for (const subject of this.#subjectsOf(given)) {
        const kept = await this.tries.held(tx, subject, now);
        const seconds = secondsToWait(kept, now);
        if (seconds > 0) throw new Problem({ code: 'receipt.too-many', pointer: '', values: { seconds } });
        await this.tries.keep(tx, subject, withTry(kept, now));
      }
    });
  }

  /** The code was right: nothing was guessed. */
  async takeBack(given: ReceiptTry): Promise<void> {
    await this.database.transaction(GATE, async (tx) => {
      await this.tries.takeBack(tx, this.#subjectsOf(given));
      await this.tries.forgetBefore(tx, new Date(this.clock.now().getTime() - DAY_MS));
    });
  }

  /** In one order for everybody, so that two at once wait and never deadlock. */
  #subjectsOf({ code, address, personId }: ReceiptTry): readonly Buffer[] {
    const who = personId === undefined ? `network ${networkOf(address)}` : `person ${personId}`;
    const subjects = [this.sealing.blindIndex('address', `receipt ${who}`), this.sealing.blindIndex('receipt', `try ${code}`)];
    return subjects.sort((one, other) => one.compare(other));
  }
}
