import { Injectable } from '@nestjs/common';
import { GATE } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import type { KeyOwner } from '../api-keys.repository.js';
import { AccessTokens } from './access-tokens.js';
import { OauthClientsRepository } from './oauth-clients.repository.js';

/** As with keys: a client that was ended opens the door for up to ten seconds, in every web process for itself. */
const REMEMBERED_MILLISECONDS = 10_000;
const REMEMBERED_CLIENTS = 10_000;

interface Remembered {
  readonly owner: KeyOwner | undefined;
  readonly until: number;
}

/** What an access token opens: what it says, as far as its client still may. Only ids that we signed are remembered. */
@Injectable()
export class TokenHolder {
  readonly #known = new Map<string, Remembered>();

  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly tokens: AccessTokens,
    private readonly clients: OauthClientsRepository,
  ) {}

  async execute(token: string): Promise<KeyOwner | undefined> {
    const content = await this.tokens.read(token);
    if (content === undefined) return undefined;
    const owner = await this.#ownerOf(content.clientId);
    return owner && { ...owner, scopes: owner.scopes.filter((scope) => content.scopes.includes(scope)) };
  }

  async #ownerOf(clientId: string): Promise<KeyOwner | undefined> {
    const now = this.clock.now().getTime();
    const known = this.#known.get(clientId);
    if (known !== undefined && known.until > now) return known.owner;
    const found = await this.database.transaction(GATE, (tx) => this.clients.inForce(tx, clientId));
    if (this.#known.size >= REMEMBERED_CLIENTS) this.#known.clear();
    const owner = found && { id: found.id, organisationId: found.organisationId, scopes: found.scopes, sandbox: found.sandbox };
    this.#known.set(clientId, { owner, until: now + REMEMBERED_MILLISECONDS });
    return owner;
  }
}
