import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import { secretHash } from './secret-hash.js';
import { SessionsRepository } from './sessions.repository.js';

/** Ends the session somebody came with; the token opens nothing any more. */
@Injectable()
export class SignOut {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly trail: Trail,
  ) {}

  async execute(actor: Extract<Actor, { kind: 'person' }>, token: string): Promise<void> {
    const line = { action: 'person.signed-out', subjectKind: 'person', subjectId: actor.id, organisationId: actor.organisationId };
    await this.database.transaction(actor, async (tx) => {
      if (await this.sessions.end(tx, secretHash(token))) await this.trail.record(tx, line);
    });
  }
}
