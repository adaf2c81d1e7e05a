import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import type { Administrator } from './administrator.js';
import { type OwnKey, OwnKeysRepository } from './own-keys.repository.js';

/** A key, and whether it opens anything. */
export interface KeyStanding extends OwnKey {
  readonly state: 'in-force' | 'expired' | 'revoked';
}

/** The API keys of the own organisation, those that were revoked last. */
@Injectable()
export class OwnKeys {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly keys: OwnKeysRepository,
  ) {}

  async execute(actor: Administrator): Promise<readonly KeyStanding[]> {
    const now = this.clock.now();
    const keys = await this.database.transaction(actor, (tx) => this.keys.of(tx, actor.organisationId));
    return keys.map((key) => ({ ...key, state: stateOf(key, now) }));
  }
}

function stateOf({ revokedAt, expiresAt }: OwnKey, now: Date): KeyStanding['state'] {
  if (revokedAt !== null) return 'revoked';
  return expiresAt <= now ? 'expired' : 'in-force';
}
