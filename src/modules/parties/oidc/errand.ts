import { z } from 'zod';
import type { Secrets } from '../../../platform/secrets.js';

/** How long somebody may stay away at the identity provider, in milliseconds. */
export const ERRAND_MILLISECONDS = 10 * 60_000;

const ERRAND = z.strictObject({
  token: z.string(),
  until: z.number(),
  back: z.string(),
  /** Who links an identity to the own account; null: somebody signs in. */
  personId: z.string().nullable(),
});

/** What a browser was sent to the identity provider for. It stays in a cookie of that browser, signed. */
export type Errand = z.infer<typeof ERRAND>;

/** What ties the answer of the provider to this browser: nobody who lacks the cookie and the master key can compute it. */
export interface Ties {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE (RFC 7636), 43 characters. */
  readonly verifier: string;
}

/** Source: RFC 9700, sections 2.1.1 and 4.7: state, nonce and code verifier bound to the user agent. */
export function tiesOf(secrets: Secrets, { token }: Errand): Ties {
  const [state, nonce, verifier] = ['oidc-state', 'oidc-nonce', 'oidc-verifier'].map((purpose) => secrets.tokenFor(purpose, token));
  return { state: state ?? '', nonce: nonce ?? '', verifier: verifier ?? '' };
}

/** As the value of a cookie. */
export function signedErrand(secrets: Secrets, errand: Errand): string {
  const said = Buffer.from(JSON.stringify(errand)).toString('base64url');
  return `${said}.${secrets.tokenFor('oidc-errand', said)}`;
}

/** The errand of a cookie; undefined when it was not signed by us, or has ended. */
export function errandIn(secrets: Secrets, cookie: string, now: Date): Errand | undefined {
  const [said = '', mark = ''] = cookie.split('.');
  if (!secrets.matches(mark, 'oidc-errand', said)) return undefined;
  const errand = ERRAND.parse(JSON.parse(Buffer.from(said, 'base64url').toString()));
  return errand.until > now.getTime() ? errand : undefined;
}
