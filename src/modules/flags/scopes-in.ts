import type { ProjectionEvidence, UnusualEvidence } from '../../domain/flags/flag-evidence.js';
import type { Scope } from '../../domain/flags/scope.js';
import type { Holder } from '../../domain/trends/holder.js';
import type { ScopedWeek, Situation } from '../trends/index.js';

/** What is known of one scope. */
export interface ScopeSituation {
  readonly scope: Scope;
  readonly holders: readonly Holder[];
  /** Announced interruptions and discontinuations. */
  readonly notices: Situation['notices'];
  readonly weeks: readonly ScopedWeek[];
  /** Of the country only. */
  readonly projection: ProjectionEvidence | null;
  readonly unusual: UnusualEvidence;
}

/** What the last night said. */
interface Lately {
  readonly projection: ProjectionEvidence | null;
  /** Of a scope, by its code. */
  readonly unusual: (code: string) => UnusualEvidence;
}

/** The country, and every safety region that somebody reported from; a party that serves the country is in no region. */
export function scopesIn({ holders, notices, weeks }: Situation, { projection, unusual }: Lately): ScopeSituation[] {
  const country: ScopeSituation = {
    scope: { kind: 'national', code: 'NL' },
    holders,
    notices,
    weeks: weeks.filter(({ scopeKind }) => scopeKind === 'national'),
    projection,
    unusual: unusual('NL'),
  };
  const regions = [...new Set(holders.map(({ region }) => region))].filter((region) => region !== 'NL').sort();
  return [
    country,
    ...regions.map((code) => ({
      scope: { kind: 'region' as const, code },
      holders: holders.filter(({ region }) => region === code),
      notices: notices.filter(({ region }) => region === code),
      weeks: weeks.filter(({ scopeKind, scopeCode }) => scopeKind === 'region' && scopeCode === code),
      projection: null,
      unusual: unusual(code),
    })),
  ];
}
