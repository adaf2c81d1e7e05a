import { STEP_MILLISECONDS } from './begin-step.js';
import { ABSOLUTE_MILLISECONDS } from './session-terms.js';

/** What the cookie is called and whether it may travel in the clear. */
export interface CookieTerms {
  readonly name: string;
  readonly secure: boolean;
}

/** The header that gives a browser its session, for as long as that can last. */
export function sessionCookie(terms: CookieTerms, token: string): string {
  return cookie(terms, token, ABSOLUTE_MILLISECONDS / 1_000);
}

/** The header for the second step of signing in. */
export function stepCookie(terms: CookieTerms, token: string): string {
  return cookie(terms, token, STEP_MILLISECONDS / 1_000);
}

/** The header that takes it away again. */
export function endedCookie(terms: CookieTerms): string {
  return cookie(terms, '', 0);
}

function cookie({ name, secure }: CookieTerms, value: string, seconds: number): string {
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}
