import type { Day } from '../calendar.js';
import type { Repair } from './assumption.js';

/**
 * Where an assumption about a line stands: made, found right or wrong by who knows, or of a version or reading that no longer counts.
 * Source: own definition.
 */
export type ReadingStanding = 'assumed' | 'confirmed' | 'rejected' | 'superseded';

/** An assumption about a line of a report, in the version that it was made of. Source: own definition. */
export interface ReadingKey {
  readonly reportId: string;
  readonly version: number;
  readonly repair: Repair;
}

/** An assumption that is on record. Source: own definition. */
export interface KeptReading extends ReadingKey {
  readonly id: string;
  /** The day that the line is of. */
  readonly asOf: Day;
  readonly standing: ReadingStanding;
}

/** What a night changes of what is on record. Source: own definition. */
export interface ReadingChanges<Found> {
  readonly added: readonly Found[];
  /** Ids of those that no longer count. */
  readonly superseded: readonly string[];
  /** Ids of those that no longer counted, and are made again. */
  readonly revived: readonly string[];
}

/**
 * What a night changes of the assumptions on record. One that is made again stays as it is; one that is not made any more is superseded, and an
 * answer with it only when its version no longer counts: while it does, the answer is why the line is read as it is. Of lines older than what was
 * looked at nothing changes.
 *
 * @param found     assumptions that the night made
 * @param counting  per report that counts its version
 * @param since     first day that was looked at
 *
 * Source: own definition.
 */
export function readingChanges<Found extends ReadingKey>(
  kept: readonly KeptReading[],
  found: readonly Found[],
  counting: ReadonlyMap<string, number>,
  since: Day,
): ReadingChanges<Found> {
  const [known, made] = [new Set(kept.map(keyOf)), new Set(found.map(keyOf))];
  const inSight = kept.filter(({ asOf }) => asOf >= since);
  const isDone = (one: KeptReading) => counting.get(one.reportId) !== one.version || (one.standing === 'assumed' && !made.has(keyOf(one)));
  return {
    added: found.filter((one) => !known.has(keyOf(one))),
    superseded: inSight.filter((one) => one.standing !== 'superseded' && isDone(one)).map(({ id }) => id),
    revived: inSight.filter((one) => one.standing === 'superseded' && made.has(keyOf(one))).map(({ id }) => id),
  };
}

function keyOf({ reportId, version, repair }: ReadingKey): string {
  return `${reportId} ${version} ${repair}`;
}
