import { createLocalJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { secretHash } from '../secret-hash.js';
import { ASSERTION_ALGORITHMS } from './client-key.js';
import type { ClientInForce } from './oauth-clients.repository.js';
import { OauthRefusal } from './oauth-refusal.js';
import type { SpentAssertion } from './spent-assertions.repository.js';

/** How long an assertion may be good for, and how far clocks may differ, in seconds. */
const LONGEST_S = 300;
const CLOCKS_S = 5;
/** Remembered for longer than it is good for, so that it is never forgotten while some process would still believe it. */
const REMEMBERED_BEYOND_S = 60;
const LONGEST_JTI = 255;

/** What an assertion is held against. */
export interface Expected {
  /** Names by which we may be addressed. */
  readonly audiences: readonly string[];
  readonly now: Date;
}

/**
 * Believes an assertion (RFC 7523) of a client, once it is signed with a key of the client, by the client about itself, for us
 * alone, of now, and for five minutes at most.
 *
 * @throws {OauthRefusal}
 */
export async function checkAssertion(assertion: string, client: ClientInForce, expected: Expected): Promise<SpentAssertion> {
  const { payload } = await verified(assertion, client, expected).catch((fault: unknown) => {
    throw fault instanceof errors.JOSEError ? new OauthRefusal('invalid_client', fault.message) : fault;
  });
  const { jti, exp = 0 } = payload;
  const seconds = expected.now.getTime() / 1_000;
  if (exp > seconds + LONGEST_S + CLOCKS_S) throw new OauthRefusal('invalid_client', 'exp is more than five minutes away');
  if (Array.isArray(payload.aud) && payload.aud.length > 1) throw new OauthRefusal('invalid_client', 'aud names more than us');
  if (typeof jti !== 'string' || jti === '' || jti.length > LONGEST_JTI)
    throw new OauthRefusal('invalid_client', 'jti has 1 to 255 characters');
  return { jtiHash: secretHash(jti), rememberedUntil: new Date((exp + REMEMBERED_BEYOND_S) * 1_000) };
}

function verified(assertion: string, { id, keys }: ClientInForce, { audiences, now }: Expected): Promise<{ payload: JWTPayload }> {
  return jwtVerify(assertion, createLocalJWKSet({ keys: keys.map((key) => ({ ...key })) }), {
    algorithms: [...ASSERTION_ALGORITHMS],
    issuer: id,
    subject: id,
    audience: [...audiences],
    requiredClaims: ['iss', 'sub', 'aud', 'exp', 'iat', 'jti'],
    maxTokenAge: LONGEST_S,
    clockTolerance: CLOCKS_S,
    currentDate: now,
  });
}
