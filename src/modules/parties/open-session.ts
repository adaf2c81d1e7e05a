import { Injectable } from '@nestjs/common';
import { actsForOrganisation } from '../../domain/parties/acts-for-organisation.js';
import { type Actor, GATE, type Role } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { newSecret } from '../../platform/codes.js';
import { Trail } from '../../platform/trail.js';
import { type Attempt, AttemptLimit } from './attempt-limit.js';
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

/** Begins a session for somebody whose password was right. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly limit: AttemptLimit,
    private readonly trail: Trail,
  ) {}

  async execute(account: Account, attempt: Attempt): Promise<StartedSession> {
    const token = newSecret();
    const expiresAt = new Date(attempt.at.getTime() + ABSOLUTE_MILLISECONDS);
    const actor = actorOf(account);
    const line = { action: 'person.signed-in', subjectKind: 'person', subjectId: account.id, organisationId: account.organisationId };

    await this.database.transaction(actor, (tx) =>
      Promise.all([this.sessions.add(tx, secretHash(token), account.id, attempt.at, expiresAt), this.trail.record(tx, line)]),
    );
    await this.database.transaction(GATE, (tx) =>
      Promise.all([this.limit.release(tx, attempt), this.sessions.forgetEnded(tx, attempt.at)]),
    );
    return { token, expiresAt, roles: account.roles };
  }
}

function actorOf({ id, roles, organisationId }: Account): Actor {
  return { kind: 'person', id, organisationId: actsForOrganisation(roles) ? organisationId : null, roles };
}
