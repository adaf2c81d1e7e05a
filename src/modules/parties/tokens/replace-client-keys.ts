import { Injectable } from '@nestjs/common';
import { Problem, refuseAll } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { OauthClientsRepository } from './oauth-clients.repository.js';
import { readClientKeys } from './read-client-keys.js';

/** Gives a client other keys; what was signed with a key that is no longer among them is refused from that moment. */
@Injectable()
export class ReplaceClientKeys {
  constructor(
    private readonly database: Database,
    private readonly clients: OauthClientsRepository,
    private readonly trail: Trail,
  ) {}

  /** @param sent  the whole new JWK Set. @throws {Problem} with every fault of it */
  async execute(actor: Actor, id: string, sent: unknown): Promise<void> {
    const keys = readClientKeys(sent);
    if (!keys.ok) refuseAll(keys.faults);
    await this.database.transaction(actor, async (tx) => {
      const organisationId = await this.clients.replaceKeys(tx, id, keys.ok ? keys.value : []);
      if (organisationId === undefined) throw new Problem('client.not-found');
      await this.trail.record(tx, { action: 'client.keys-replaced', subjectKind: 'client', subjectId: id, organisationId });
    });
  }
}
