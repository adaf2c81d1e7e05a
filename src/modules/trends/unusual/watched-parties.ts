import type { WatchedParty, WatchedWeek } from '../../../domain/unusual/watched-party.js';
import type { StoredContribution } from '../placed-contribution.js';

/** Care as it is watched: per organisation its weeks, and where it counted last. What cannot be read any more is left out. */
export function watchedParties(stored: readonly StoredContribution[]): readonly WatchedParty[] {
  const parties = new Map<string, { readonly newest: StoredContribution; readonly weeks: WatchedWeek[] }>();
  for (const one of oldestFirst(stored)) {
    const { organisationId, weekStart, contribution } = one;
    if (contribution === undefined) continue;
    const weeks = parties.get(organisationId)?.weeks ?? [];
    weeks.push(weekOf(weekStart, contribution));
    parties.set(organisationId, { newest: one, weeks });
  }
  return [...parties.values()].map(({ newest: { holdingId, region }, weeks }) => ({ holdingId, region, weeks }));
}

function oldestFirst(stored: readonly StoredContribution[]): readonly StoredContribution[] {
  return stored.filter(({ side }) => side === 'care').sort((one, other) => (one.weekStart < other.weekStart ? -1 : 1));
}

function weekOf(weekStart: string, { asOf, usable, used, deliveries, signals, obtainable }: Omit<WatchedWeek, 'weekStart'>): WatchedWeek {
  return { weekStart, asOf, usable, used, deliveries, signals, ...(obtainable === undefined ? {} : { obtainable }) };
}
