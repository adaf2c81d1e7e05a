import { type PrimaryRules, unsafe } from '../disclosure/primary-rules.js';
import { type Released, releasable } from '../disclosure/releasable.js';
import { contributorsTo } from '../disclosure/table/contributors-to.js';
import type { Holder } from '../trends/holder.js';
import { toMicro } from '../trends/micro.js';

/**
 * Whether what holders have together may be told to the week: enough of them, and neither in stock nor in expected use one that
 * another can tell to within p%. Amounts in base units.
 *
 * Source: see `unsafe`.
 */
export function standingDisclosure(holders: readonly Holder[], rules: PrimaryRules): Released['state'] {
  const stating = holders.filter(({ usable }) => usable !== null);
  const state = releasable({ holdings: new Set(stating.map(({ holdingId }) => holdingId)).size }, rules.fewest);
  if (state !== 'shown') return state;
  const dominated = (of: (holder: Holder) => number | null): boolean =>
    unsafe(
      contributorsTo(
        stating.map((holder, at) => ({
          ...{ organisation: String(at), holding: holder.holdingId, product: '', region: '' },
          amount: toMicro(of(holder) ?? 0),
        })),
      ),
      rules,
    );
  return dominated(({ usable }) => usable) || dominated(({ expected }) => expected) ? 'withheld' : 'shown';
}
