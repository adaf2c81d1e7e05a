import { STEP_MILLISECONDS } from './begin-step.js';
import { ERRAND_MILLISECONDS } from './oidc/errand.js';
import { ABSOLUTE_MILLISECONDS } from './session-terms.js';

/** What the cookie is called and whether it may travel in the clear. */
export interface CookieTerms {
  readonly name: string;
  readonly secure: boolean;
}

/** How long a browser keeps each cookie of the door, in milliseconds. */
const LASTS = { session: ABSOLUTE_MILLISECONDS, step: STEP_MILLISECONDS, errand: ERRAND_MILLISECONDS } as const;

/** The header that gives a browser its session, its second step, or its errand to the identity provider. */
export function givenCookie(terms: CookieTerms, keeping: keyof typeof LASTS, value: string): string {
  return cookie(terms, value, LASTS[keeping] / 1_000);
}

/** The header that takes it away again. */
export function endedCookie(terms: CookieTerms): string {
  return cookie(terms, '', 0);
}

function cookie({ name, secure }: CookieTerms, value: string, seconds: number): string {
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}
