import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';

/** An assertion that was believed: its number, as a hash, and until when it has to be remembered. */
export interface SpentAssertion {
  readonly jtiHash: Buffer;
  readonly rememberedUntil: Date;
}

const FORGET = `
  delete from spent_assertion
   where client_id = $1
     and expires_at < $2`;

const SPEND = `
  insert into spent_assertion (client_id, jti_hash, expires_at)
  values ($1, $2, $3)
  on conflict on constraint spent_assertion_pk do nothing
  returning 1`;

/** All reading and writing of the table `spent_assertion`. */
@Injectable()
export class SpentAssertionsRepository {
  /** Whether an assertion comes for the first time. Of several at once, in whatever processes, one is the first. */
  async spend(tx: Tx, clientId: string, { jtiHash, rememberedUntil }: SpentAssertion, now: Date): Promise<boolean> {
    await tx.prepared('spent-assertion.forget', FORGET, [clientId, now]);
    const first = await tx.prepared('spent-assertion.spend', SPEND, [clientId, jtiHash, rememberedUntil]);
    return first.length === 1;
  }
}
