import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import { ApiKeysRepository } from './api-keys.repository.js';

/** Ends an API key; within ten seconds it opens nothing any more (see KeyHolder). */
@Injectable()
export class RevokeApiKey {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly apiKeys: ApiKeysRepository,
    private readonly trail: Trail,
  ) {}

  async execute(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(actor, async (tx) => {
      const organisationId = await this.apiKeys.revoke(tx, id, this.clock.now());
      if (organisationId === undefined) throw new Problem('party.key-not-found');
      await this.trail.record(tx, { action: 'api-key.revoked', subjectKind: 'api-key', subjectId: id, organisationId });
    });
  }
}
