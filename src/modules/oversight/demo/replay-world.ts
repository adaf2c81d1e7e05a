import type { ReplayEvent } from '../../../domain/demo/replay-event.js';

/** Somebody who reports in a replay. What files of others leave out is made up. */
export interface ReplayReporter {
  readonly id: string;
  readonly type: 'hospital' | 'nursing-home' | 'supplier';
  /** A safety region, or a name of the replay's own. */
  readonly region?: string | null | undefined;
  readonly ref?: string | undefined;
  readonly name?: string | undefined;
  readonly sector?: string | undefined;
  readonly holding?: string | undefined;
}

/** How an article of a replay counts here. */
export interface ReplayCounting {
  readonly productGroup: string;
  readonly litres: boolean;
  /** Base units (pieces or litres) in what the replay calls a piece. */
  readonly perPiece: number;
  /** Pieces of the replay in a box. */
  readonly perBox: number;
}

/** A world to be loaded: who reports, what they count, and what they sent, in order of receipt. */
export interface ReplayWorld {
  /** Under which it is loaded once. */
  readonly name: string;
  readonly reporters: readonly ReplayReporter[];
  readonly articles: ReadonlyMap<string, ReplayCounting>;
  /** UTC instants, ISO 8601. */
  readonly firstReceived: string;
  readonly lastReceived: string;
  /** One looks ahead on the last so many nights: a history of years would take as long. */
  readonly nights: number;
  events(): AsyncIterable<ReplayEvent> | Iterable<ReplayEvent>;
}
