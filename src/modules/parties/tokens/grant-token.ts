import { Injectable } from '@nestjs/common';
import { GATE } from '../../../platform/actor.js';
import { Database, type Tx } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { AccessTokens, TOKEN_SECONDS, type TokenContent } from './access-tokens.js';
import type { ClientInForce } from './oauth-clients.repository.js';
import { OauthRefusal } from './oauth-refusal.js';
import { ProveClient } from './prove-client.js';
import { readTokenRequest, type TokenRequest } from './token-request.js';

/** The answer of RFC 6749 section 5.1. */
interface GrantedToken {
  readonly access_token: string;
  readonly token_type: 'Bearer';
  /** In seconds. */
  readonly expires_in: number;
  readonly scope: string;
}

/** Gives an access token to a client that proves who it is (client credentials with private_key_jwt). */
@Injectable()
export class GrantToken {
  constructor(
    private readonly database: Database,
    private readonly proveClient: ProveClient,
    private readonly tokens: AccessTokens,
    private readonly trail: Trail,
  ) {}

  /** @param sent  the form as it came in. @throws {OauthRefusal} */
  async execute(sent: unknown): Promise<GrantedToken> {
    const asked = readTokenRequest(sent);
    const content = await this.database.transaction(GATE, (tx) => this.#admit(tx, asked));
    const token = await this.tokens.make(content);
    return { access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS, scope: content.scopes.join(' ') };
  }

  async #admit(tx: Tx, asked: TokenRequest): Promise<TokenContent> {
    const client = await this.proveClient.execute(tx, asked);
    const scopes = grantedScopes(client, asked.scopes);
    const { id: clientId, organisationId } = client;
    await this.trail.record(tx, { action: 'token.issued', subjectKind: 'client', subjectId: clientId, organisationId });
    return { clientId, scopes };
  }
}

/** What was asked for, or everything when nothing was named. @throws {OauthRefusal} when some of it was not given to the client */
function grantedScopes({ scopes }: ClientInForce, asked: readonly string[]): readonly string[] {
  if (asked.every((scope) => scopes.includes(scope))) return asked.length === 0 ? scopes : [...new Set(asked)];
  throw new OauthRefusal('invalid_scope', `the client was given: ${scopes.join(' ')}`);
}
