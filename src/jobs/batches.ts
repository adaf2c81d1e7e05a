import type { Promised } from './outbox.repository.js';
import type { QueuedJob } from './job-queue.js';

/** At most this many reports are folded by one job, so that one transaction stays short. */
const LARGEST_FOLD = 1_000;

/** A batch on its way to the queue: the job, and the number of the batch it stands under in the outbox. */
export interface Batch {
  readonly number: number;
  readonly job: QueuedJob;
}

/**
 * Coalesces promises: those that promise exactly the same become one job, and all new reports are folded together. A
 * burst of reports is one job per changed set of cells, not one per report.
 */
export function batchesOf(promised: readonly Promised[]): Batch[] {
  const groups = new Map<string, Promised[]>();
  for (const promise of promised) {
    const key = keyOf(promise);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [promise]);
    else group.push(promise);
  }
  return [...groups.values()].flatMap(cut).map(batchOf);
}

/** One batch of promises that belong together; ids ascending. */
export function batchOf(promised: readonly Promised[]): Batch {
  const [first] = promised;
  if (first === undefined) throw new RangeError('a batch holds at least one promise');
  const job: QueuedJob = {
    id: `outbox-${first.id}`,
    name: first.job,
    promises: promised.map(({ id }) => id),
    payload: first.job === 'cells.fold' ? { reportIds: promised.flatMap(({ payload }) => reportIdsOf(payload)) } : first.payload,
  };
  return { number: first.id, job };
}

function keyOf({ job, payload }: Promised): string {
  return job === 'cells.fold' ? job : `${job} ${JSON.stringify(payload)}`;
}

/** Cuts a group where the next promise would bring more reports than one fold may hold; a promise itself is not cut. */
function cut(group: readonly Promised[]): Promised[][] {
  const sorted = [...group].sort((a, b) => a.id - b.id);
  const pieces: Promised[][] = [];
  let held = LARGEST_FOLD;
  for (const promise of sorted) {
    const size = promise.job === 'cells.fold' ? reportIdsOf(promise.payload).length : 0;
    if (held + size > LARGEST_FOLD || pieces.length === 0) {
      pieces.push([]);
      held = 0;
    }
    pieces.at(-1)?.push(promise);
    held += size;
  }
  return pieces;
}

function reportIdsOf(payload: unknown): string[] {
  const ids: unknown = typeof payload === 'object' && payload !== null ? Reflect.get(payload, 'reportIds') : undefined;
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
}
