import type { Actor } from './actor.js';

/** Filings of several organisations, written together: adds for these organisations and reads nearly nothing. */
export function intakeOf(organisationIds: Iterable<string>): Actor {
  return { kind: 'intake', organisationIds: [...new Set(organisationIds)] };
}
