import { Injectable } from '@nestjs/common';
import { emailOf } from '../../../domain/parties/email-of.js';
import { networkOf } from '../../../domain/parties/network-of.js';
import { Problem } from '../../../domain/problem.js';
import { GATE } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { GuessLimit } from '../guess-limit.js';
import { PostLetter } from './post-letter.js';

/**
 * Somebody lost the password. The answer and the work are the same whether there is an account or not: what was typed is
 * kept sealed, and only the worker looks whose address it is.
 */
@Injectable()
export class AskReset {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly limit: GuessLimit,
    private readonly postLetter: PostLetter,
  ) {}

  /** @throws {Problem} party.email-invalid, or sign-in.too-many for a network that asks too often */
  async execute(typed: string, from: string): Promise<void> {
    const address = emailOf(typed);
    if (address === undefined) throw new Problem({ code: 'party.email-invalid', pointer: '/email' });
    const when = this.clock.now();
    await this.database.transaction(GATE, async (tx) => {
      await this.limit.count(tx, { at: 'letters-by-network', subject: networkOf(from), when });
      const { exceeded } = await this.limit.tally(tx, { at: 'letters-to-address', subject: address, when });
      if (exceeded === undefined) await this.postLetter.execute(tx, { kind: 'password-reset', personId: null, address });
    });
  }
}
