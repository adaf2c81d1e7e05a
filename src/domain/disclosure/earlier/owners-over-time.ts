import type { StatedAmount } from '../table/stated-amount.js';

/**
 * Who stands for a holding in two publications: holdings between which an organisation moved, or that merged, count as one,
 * so that a change of owner alone is not taken for a change of figures. No unit.
 *
 * Source: own definition.
 */
export function ownersOverTime(before: readonly StatedAmount[], now: readonly StatedAmount[]): (holding: string) => string {
  const standsFor = new Map<string, string>();
  const ownerOf = (holding: string): string => {
    const above = standsFor.get(holding);
    return above === undefined ? holding : ownerOf(above);
  };
  const holdingThen = new Map(before.map(({ organisation, holding }) => [organisation, holding]));
  for (const { organisation, holding } of now) {
    const [one, other] = [ownerOf(holdingThen.get(organisation) ?? holding), ownerOf(holding)];
    if (one !== other) standsFor.set(one < other ? other : one, one < other ? one : other);
  }
  return standsFor.size === 0 ? AS_NAMED : ownerOf;
}

/** No holding changed. Source: own definition. */
export const AS_NAMED = (holding: string): string => holding;
