import { createHmac } from 'node:crypto';

/** Proof for forms, made from the session's token: it can stand in a page, and does not lead back to the token. */
export function formTokenOf(sessionToken: string): string {
  return createHmac('sha256', sessionToken).update('meldpunt form token').digest('base64url');
}
