import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { Problem } from '../../../domain/problem.js';
import { Config } from '../../../platform/config.js';
import { fetchFrom } from '../../../platform/guarded-fetch.js';
import { Log } from '../../../platform/log.js';
import type { Ties } from './errand.js';
import type { ExternalIdentity } from './external-identities.repository.js';

/** Where the provider sends people back to. */
const CALLBACK = '/aanmelden/organisatie/terug';

const SECONDS = 5;

/** Who came back, and whether the provider proved a second factor. */
export interface Identified extends ExternalIdentity {
  readonly strong: boolean;
}

/** The identity provider that is set up (OpenID Connect), spoken to by the authorization code flow with PKCE. */
@Injectable()
export class IdentityProvider {
  #known: Promise<oidc.Configuration> | undefined;

  constructor(
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** What people call it; undefined: there is none. */
  get name(): string | undefined {
    return this.config.oidc?.name;
  }

  /** Where a browser goes to sign in. @throws {Problem} oidc.unavailable, or request.not-found when there is no provider */
  async addressFor({ state, nonce, verifier }: Ties): Promise<string> {
    const provider = await this.#provider();
    const acr = this.config.oidc?.acr ?? [];
    const parameters = {
      redirect_uri: `${this.config.publicUrl}${CALLBACK}`,
      scope: 'openid',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(acr.length === 0 ? {} : { acr_values: acr.join(' ') }),
    };
    return oidc.buildAuthorizationUrl(provider, parameters).href;
  }

  /** @param query  of the address the browser came back to. @throws {Problem} oidc.refused or oidc.unavailable */
  async identify({ state, nonce, verifier }: Ties, query: string): Promise<Identified> {
    const provider = await this.#provider();
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
    const came = new URL(`${this.config.publicUrl}${CALLBACK}?${query}`);
    const tokens = await oidc.authorizationCodeGrant(provider, came, checks).catch((fault: unknown) => this.#refuse(fault));
    const claims = tokens.claims();
    if (claims === undefined) throw new Problem('oidc.refused');
    const { iss: issuer, sub: subject, acr } = claims;
    return { issuer, subject, strong: typeof acr === 'string' && (this.config.oidc?.acr ?? []).includes(acr) };
  }

  #provider(): Promise<oidc.Configuration> {
    this.#known ??= this.#discover();
    return this.#known.catch((fault: unknown) => {
      this.#known = undefined;
      throw fault;
    });
  }

  async #discover(): Promise<oidc.Configuration> {
    const place = this.config.oidc;
    if (place === undefined) throw new Problem('request.not-found');
    const secret = (await readFile(place.secretFile, 'utf8')).trim();
    const options = {
      timeout: SECONDS,
      // By itself the package believes an ID token that came over TLS without looking at its signature.
      execute: [oidc.enableNonRepudiationChecks, ...(place.issuer.startsWith('http:') ? [allowHere] : [])],
      [oidc.customFetch]: customFetch(new URL(place.issuer).origin),
    };
    return oidc
      .discovery(new URL(place.issuer), place.clientId, undefined, oidc.ClientSecretBasic(secret), options)
      .catch((fault: unknown) => this.#unavailable(fault));
  }

  #refuse(fault: unknown): never {
    if (isAway(fault)) this.#unavailable(fault);
    this.log.warn({ err: fault }, 'oidc: the answer of the identity provider was refused');
    throw new Problem('oidc.refused');
  }

  #unavailable(fault: unknown): never {
    this.log.error({ err: fault }, 'oidc: the identity provider cannot be asked');
    throw new Problem('oidc.unavailable');
  }
}

/** The configuration takes http of this machine alone, and so does `fetchFrom`; the package marks it so that it stands out. */
// eslint-disable-next-line @typescript-eslint/no-deprecated
const allowHere = oidc.allowInsecureRequests;

/** Of the issuer's host alone; the body of a question is a form, or none. */
function customFetch(origin: string): oidc.CustomFetch {
  const ask = fetchFrom(origin);
  return (url, { body, headers, method, signal }) =>
    ask(url, { headers, method, body: body instanceof URLSearchParams ? body : null, ...(signal === undefined ? {} : { signal }) });
}

/** No answer, one that took too long, or one that says to come back later. */
function isAway(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  const status: unknown = Reflect.get(fault, 'status');
  const names = [fault.name, fault.cause instanceof Error ? fault.cause.name : ''];
  return (
    (typeof status === 'number' && status >= 500) || names.some((name) => ['TypeError', 'TimeoutError', 'FetchRefused'].includes(name))
  );
}
