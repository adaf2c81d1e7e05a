import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWTHeaderParameters, SignJWT } from 'jose';
import { OrganisationsRepository } from '../../src/modules/parties/organisations.repository.js';
import { EndClient } from '../../src/modules/parties/tokens/end-client.js';
import { OauthClientsRepository } from '../../src/modules/parties/tokens/oauth-clients.repository.js';
import { RegisterClient } from '../../src/modules/parties/tokens/register-client.js';
import { ReplaceClientKeys } from '../../src/modules/parties/tokens/replace-client-keys.js';
import { Trail } from '../../src/platform/trail.js';
import type { World } from './database.js';
import { TRAIL_KEYS } from './trail-keys.js';

/** The use cases about clients, as the commands run them. */
export function clientDesk({ clock, worker, sealing }: World) {
  const [clients, trail] = [new OauthClientsRepository(), new Trail(clock, TRAIL_KEYS)];
  return {
    register: new RegisterClient(clock, worker, new OrganisationsRepository(sealing.keys), clients, trail),
    replaceKeys: new ReplaceClientKeys(worker, clients, trail),
    end: new EndClient(clock, worker, clients, trail),
  };
}

export type Algorithm = 'RS256' | 'PS256' | 'ES256';

/** A key pair of a client, and what it makes with it. */
export interface Signer {
  /** The public half, as it is handed in. */
  readonly jwk: Record<string, unknown>;
  sign(claims: Readonly<Record<string, unknown>>, header?: Partial<JWTHeaderParameters>): Promise<string>;
}

export async function aSigner(alg: Algorithm = 'ES256', kid = `key-${randomUUID()}`): Promise<Signer> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' };
  return { jwk, sign: (claims, header = {}) => new SignJWT({ ...claims }).setProtectedHeader({ alg, kid, ...header }).sign(privateKey) };
}

/** The claims that a good client makes about itself at an instant. */
export function claimsOf(clientId: string, audience: string, at: Date): Record<string, unknown> {
  const now = Math.floor(at.getTime() / 1_000);
  return { iss: clientId, sub: clientId, aud: audience, iat: now, exp: now + 120, jti: randomUUID() };
}

/** The form that carries an assertion to the token endpoint. */
export function tokenForm(assertion: string, more: Readonly<Record<string, string>> = {}): RequestInit {
  const form = {
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
    ...more,
  };
  return { method: 'POST', body: new URLSearchParams(form) };
}
