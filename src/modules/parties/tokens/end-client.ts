import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { OauthClientsRepository } from './oauth-clients.repository.js';

/** Ends a client: it gets no token any more, and within ten seconds those it has open nothing (see TokenHolder). */
@Injectable()
export class EndClient {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly clients: OauthClientsRepository,
    private readonly trail: Trail,
  ) {}

  async execute(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(actor, async (tx) => {
      const organisationId = await this.clients.end(tx, id, this.clock.now());
      if (organisationId === undefined) throw new Problem('client.not-found');
      await this.trail.record(tx, { action: 'client.ended', subjectKind: 'client', subjectId: id, organisationId });
    });
  }
}
