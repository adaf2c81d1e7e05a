import type { LinesRead } from '../../../domain/watch/lines-read.js';
import type { AssumedReading } from '../../../domain/watch/assumed-reading.js';
import type { Gathered } from '../gather-known.js';

/** How the statements of care were read, in numbers. */
export function doubtsIn(assumed: readonly AssumedReading[], { known }: Gathered): LinesRead {
  const confirmed = assumed.filter(({ read }) => read.line.settled === read.assumption).length;
  return { lines: known.care.length, assumed: assumed.length - confirmed, confirmed };
}
