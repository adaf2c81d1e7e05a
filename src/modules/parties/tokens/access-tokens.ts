import { createECDH, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { Clock } from '../../../platform/clock.js';
import { Config } from '../../../platform/config.js';
import { newId } from '../../../platform/identity.js';
import { Secrets } from '../../../platform/secrets.js';

/** How long an access token opens the door, in seconds. */
export const TOKEN_SECONDS = 600;

const CURVE = 'prime256v1';
/** Order of P-256 (FIPS 186-5): a private key is from 1 up to it. */
const ORDER = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
const TYPE = 'at+jwt';
/** Three parts; nothing else is looked at as a token. */
const FORM = /^ey[\w-]+\.[\w-]+\.[\w-]+$/;

const CLAIMS = z.object({ sub: z.string(), scope: z.string() });

/** What a token says: of whom it is, and what it opens at most. */
export interface TokenContent {
  readonly clientId: string;
  readonly scopes: readonly string[];
}

/**
 * Makes and reads access tokens (RFC 9068), signed with a key that every process derives from the master key. The only one who
 * reads them is this service, so the public half is not published.
 */
@Injectable()
export class AccessTokens {
  readonly #key: KeyObject;
  readonly #publicKey: KeyObject;

  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    secrets: Secrets,
  ) {
    this.#key = keyFrom(secrets.keyFor('access-token'));
    this.#publicKey = createPublicKey(this.#key);
  }

  async make({ clientId, scopes }: TokenContent): Promise<string> {
    const now = this.clock.now();
    const seconds = Math.floor(now.getTime() / 1_000);
    return new SignJWT({ client_id: clientId, scope: scopes.join(' ') })
      .setProtectedHeader({ alg: 'ES256', typ: TYPE })
      .setIssuer(this.config.publicUrl)
      .setSubject(clientId)
      .setAudience(this.#audience)
      .setJti(newId(now))
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + TOKEN_SECONDS)
      .sign(this.#key);
  }

  /** What a token says, if we made it and it has not run out. */
  async read(token: string): Promise<TokenContent | undefined> {
    if (!FORM.test(token)) return undefined;
    const read = await jwtVerify(token, this.#publicKey, {
      algorithms: ['ES256'],
      typ: TYPE,
      issuer: this.config.publicUrl,
      audience: this.#audience,
      requiredClaims: ['exp', 'jti'],
      currentDate: this.clock.now(),
    }).catch(() => undefined);
    const claims = CLAIMS.safeParse(read?.payload);
    return claims.success ? { clientId: claims.data.sub, scopes: claims.data.scope.split(' ') } : undefined;
  }

  get #audience(): string {
    return `${this.config.publicUrl}/api/v1`;
  }
}

function keyFrom(seed: Buffer): KeyObject {
  const scalar = (BigInt(`0x${seed.toString('hex')}`) % (ORDER - 1n)) + 1n;
  const secret = Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex');
  const pair = createECDH(CURVE);
  pair.setPrivateKey(secret);
  const point = pair.getPublicKey();
  const text = (bytes: Buffer): string => bytes.toString('base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)];
  return createPrivateKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', d: text(secret), x: text(x), y: text(y) } });
}
