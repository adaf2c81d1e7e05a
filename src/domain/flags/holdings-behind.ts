import type { Holder } from '../trends/holder.js';
import type { FlagEvidence } from './flag-evidence.js';

/**
 * How many owners stand behind the level of a scope [holdings]: behind the reason for it that rests on most of them. A cover
 * rests on those of its side who state stock, whatever the other side does; an alarm on those it concerns, or on the one that dominates it; other reasons rest on everybody.
 *
 * Source: own proposal: a level that rests on one owner is a figure of that owner.
 */
export function holdingsBehind(
  { level, because, sides }: Pick<FlagEvidence, 'level' | 'because' | 'sides'>,
  holders: readonly Holder[],
): number {
  const everybody = new Set(holders.map(({ holdingId }) => holdingId)).size;
  const deciding = because.filter((reason) => reason.level === level);
  const each = deciding.map((reason) => {
    if (reason.kind === 'unusual') return reason.dominated ? 1 : reason.owners;
    return reason.kind === 'cover' ? (sides.find(({ side }) => side === reason.side)?.inputs.holdings ?? 0) : everybody;
  });
  return each.length === 0 ? everybody : Math.max(...each);
}
