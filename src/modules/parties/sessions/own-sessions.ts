import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { secretHash } from '../secret-hash.js';
import { type OwnSession, OwnSessionsRepository } from './own-sessions.repository.js';
import { RecentProof } from './recent-proof.js';

export type { OwnSession };

type Person = Extract<Actor, { kind: 'person' }>;

/** Where somebody is signed in, and how to end that. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly sessions: OwnSessionsRepository,
    private readonly proof: RecentProof,
    private readonly trail: Trail,
  ) {}

  /** @param token of the session that asks */
  async list(actor: Person, token: string): Promise<readonly OwnSession[]> {
    return this.database.transaction(actor, (tx) => this.sessions.running(tx, actor.id, secretHash(token), this.clock.now()));
  }

  /** @param token of the session that asks. @throws {Problem} proof.needed, or when there is none with this id, or it is somebody else's */
  async end(actor: Person, token: string, id: string): Promise<void> {
    await this.proof.require(actor, token);
    await this.database.transaction(actor, async (tx) => {
      if (!(await this.sessions.end(tx, actor.id, id))) throw new Problem('request.not-found');
      await this.trail.record(tx, { action: 'person.session-ended', ...subjectOf(actor) });
    });
  }

  /** Ends every session but the one that asks. @throws {Problem} proof.needed */
  async endOthers(actor: Person, token: string): Promise<void> {
    await this.proof.require(actor, token);
    await this.database.transaction(actor, async (tx) => {
      const ended = await this.sessions.endOthers(tx, actor.id, secretHash(token));
      if (ended > 0) await this.trail.record(tx, { action: 'person.sessions-ended', ...subjectOf(actor) });
    });
  }
}

function subjectOf({ id, organisationId }: Person) {
  return { subjectKind: 'person', subjectId: id, organisationId };
}
