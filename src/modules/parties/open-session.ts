import { Injectable } from '@nestjs/common';
import { GATE, type Role } from '../../platform/actor.js';
import { newSecret } from '../../platform/codes.js';
import { Database } from '../../platform/database.js';
import { newId } from '../../platform/identity.js';
import { Trail } from '../../platform/trail.js';
import { actingPerson } from './acting-person.js';
import type { Account } from './people.repository.js';
import { secretHash } from './secret-hash.js';
import { ABSOLUTE_MILLISECONDS } from './session-terms.js';
import { SessionsRepository } from './sessions.repository.js';

/** A session that has begun. The token is told once; only its hash is kept. */
export interface StartedSession {
  readonly token: string;
  readonly expiresAt: Date;
  readonly roles: readonly Role[];
}

/** Begins a session for somebody who proved who they are. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly trail: Trail,
  ) {}

  /** @param device kind of browser and system, see `deviceOf` */
  async execute(account: Account, at: Date, device: string): Promise<StartedSession> {
    const token = newSecret();
    const expiresAt = new Date(at.getTime() + ABSOLUTE_MILLISECONDS);
    const session = { id: newId(at), tokenHash: secretHash(token), personId: account.id, begunAt: at, expiresAt, device };
    const line = { action: 'person.signed-in', subjectKind: 'person', subjectId: account.id, organisationId: account.organisationId };

    await this.database.transaction(actingPerson(account), (tx) =>
      Promise.all([this.sessions.add(tx, session), this.trail.record(tx, line)]),
    );
    await this.database.transaction(GATE, (tx) => this.sessions.forgetEnded(tx, at));
    return { token, expiresAt, roles: account.roles };
  }
}
