import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { secretHash } from '../secret-hash.js';
import { before, PROOF_MILLISECONDS } from '../session-terms.js';
import { OwnSessionsRepository } from './own-sessions.repository.js';

/** Whether somebody showed password and factor a moment ago: asked before what they sign in with is changed. */
@Injectable()
export class RecentProof {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly sessions: OwnSessionsRepository,
  ) {}

  /** @param token of the session. @throws {Problem} proof.needed */
  async require(actor: Extract<Actor, { kind: 'person' }>, token: string): Promise<void> {
    const provedAt = await this.database.transaction(actor, (tx) => this.sessions.provedAt(tx, secretHash(token)));
    if (provedAt === undefined || provedAt < before(this.clock.now(), PROOF_MILLISECONDS)) throw new Problem('proof.needed');
  }
}
