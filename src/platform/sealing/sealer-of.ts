import type { Sealer } from './sealer.js';

/** The sealer of one of the owners that `Sealing.sealers` was asked for. */
export function sealerOf(sealers: ReadonlyMap<string, Sealer>, owner: string): Sealer {
  const sealer = sealers.get(owner);
  if (sealer === undefined) throw new RangeError('a sealer for each owner');
  return sealer;
}
