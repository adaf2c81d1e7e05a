import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/actor.js';
import { newSecret } from '../../../platform/codes.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { secretHash } from '../secret-hash.js';
import { OwnSessionsRepository } from './own-sessions.repository.js';

/** Gives a session another token when what it may do has changed: a token that leaked before is then worth nothing. */
@Injectable()
export class RenewSession {
  constructor(
    private readonly database: Database,
    private readonly sessions: OwnSessionsRepository,
    private readonly trail: Trail,
  ) {}

  /** @returns the new token */
  async execute(actor: Extract<Actor, { kind: 'person' }>, token: string, provedAt: Date): Promise<string> {
    const renewed = newSecret();
    const { id: subjectId, organisationId } = actor;
    await this.database.transaction(actor, async (tx) => {
      await this.sessions.renew(tx, secretHash(token), secretHash(renewed), provedAt);
      await this.trail.record(tx, { action: 'person.proved-again', subjectKind: 'person', subjectId, organisationId });
    });
    return renewed;
  }
}
