import { AccessTokens } from './access-tokens.js';
import { EndClient } from './end-client.js';
import { GrantToken } from './grant-token.js';
import { OauthClientsRepository } from './oauth-clients.repository.js';
import { ProveClient } from './prove-client.js';
import { RegisterClient } from './register-client.js';
import { ReplaceClientKeys } from './replace-client-keys.js';
import { SpentAssertionsRepository } from './spent-assertions.repository.js';
import { TokenHolder } from './token-holder.js';

/** What the token endpoint and the commands about clients call. */
export const TOKEN_FRONT = [EndClient, GrantToken, RegisterClient, ReplaceClientKeys] as const;

/** What stands behind it. */
export const TOKEN_BEHIND = [AccessTokens, OauthClientsRepository, ProveClient, SpentAssertionsRepository, TokenHolder] as const;
