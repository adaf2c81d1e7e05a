import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { Clock } from '../../../platform/clock.js';
import { Config } from '../../../platform/config.js';
import type { Tx } from '../../../platform/database.js';
import { checkAssertion } from './check-assertion.js';
import { type ClientInForce, OauthClientsRepository } from './oauth-clients.repository.js';
import { audiencesAt } from './oauth-places.js';
import { OauthRefusal } from './oauth-refusal.js';
import { SpentAssertionsRepository } from './spent-assertions.repository.js';
import type { TokenRequest } from './token-request.js';

/** Finds out whether a client is who it says it is; each proof counts once. */
@Injectable()
export class ProveClient {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly clients: OauthClientsRepository,
    private readonly spent: SpentAssertionsRepository,
  ) {}

  /** Of a client that does not exist or was ended it says what it says of a wrong signature. @throws {OauthRefusal} */
  async execute(tx: Tx, { clientId, assertion }: TokenRequest): Promise<ClientInForce> {
    const now = this.clock.now();
    const client = await this.clients.inForce(tx, clientId);
    if (client === undefined) throw new OauthRefusal('invalid_client', 'signature verification failed');
    const proof = await checkAssertion(assertion, client, { audiences: audiencesAt(this.config.publicUrl), now });
    const first = await this.spent.spend(tx, clientId, proof, now);
    if (!first) throw new OauthRefusal('invalid_client', 'the assertion was used before: each needs a jti of its own');
    await this.clients.used(tx, clientId, dayInNetherlands(now));
    return client;
  }
}
