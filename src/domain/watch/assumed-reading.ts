import type { Repair } from '../repair/assumption.js';
import type { ReadLine } from '../repair/read-series.js';
import { whyRead } from '../repair/why-read.js';
import type { Because } from '../repair/why-read.js';

/** A line that is not read as it was stated, and the report it is from. Source: own definition. */
export interface AssumedReading {
  readonly reportId: string;
  readonly repair: Repair;
  readonly read: ReadLine;
  readonly because: Because | null;
}

/**
 * Of the lines of a site those that are read as something else than they say.
 *
 * @param lines     as read, oldest first
 * @param reportOf  id of the report that the line of a period which ends on a day is from
 *
 * Source: own definition.
 */
export function assumedIn(lines: readonly ReadLine[], reportOf: (to: number) => string | undefined): readonly AssumedReading[] {
  return lines.flatMap((read, at) => {
    const reportId = reportOf(read.line.to);
    if (read.assumption === 'as-told' || reportId === undefined) return [];
    return [{ reportId, repair: read.assumption, read, because: whyRead(lines, at) }];
  });
}
