import type { ProjectionEvidence } from '../../domain/flags/flag-evidence.js';
import type { CountryNight } from '../outlook/index.js';

/** What a flag freezes of the last night: all that its warning can be worked out from again, and not the drawing. */
export function projectionEvidence(night: CountryNight | null): ProjectionEvidence | null {
  if (night?.ahead == null) return null;
  const { fan: _, ...ahead } = night.ahead;
  const { holdings, supplierHoldings, readings, policy } = night;
  return { ...ahead, holdings, supplierHoldings, readings, policy };
}
