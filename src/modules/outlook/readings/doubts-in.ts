import type { ReadLine } from '../../../domain/repair/read-series.js';
import type { StatedLine } from '../../../domain/repair/stated-line.js';
import type { KeptStatement } from '../../../domain/watch/kept-statement.js';
import type { LinesRead } from '../../../domain/watch/lines-read.js';

/** A line that is not read as it was stated, and how somebody said that it must be. */
interface Assumed {
  readonly read: Pick<ReadLine, 'assumption'> & { readonly line: Pick<StatedLine, 'settled'> };
}

/** How the statements of care were read, in numbers; of several about one day one was read. */
export function doubtsIn(assumed: readonly Assumed[], care: readonly Pick<KeptStatement, 'organisationId' | 'asOf'>[]): LinesRead {
  const lines = new Set(care.map(({ organisationId, asOf }) => `${organisationId} ${asOf}`)).size;
  const confirmed = assumed.filter(({ read }) => read.line.settled === read.assumption).length;
  return { lines, assumed: assumed.length - confirmed, confirmed };
}
