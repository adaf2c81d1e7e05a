import type { Day } from '../../../../domain/calendar.js';
import type { Side } from '../../../../domain/parties/sectors.js';
import type { DecidedPosture } from '../../../../domain/posture/posture.js';
import type { Boundaries } from '../../../../domain/thresholds/thresholds.js';
import type { Fact } from '../fact.js';
import type { ProductGroupId } from '../product-group-id.js';
import type { PostureId } from '../words/postures.js';

/** What each kind of policy says. Weeks and months are lengths of time at the use that `basis` names. */
export interface PolicyValues {
  readonly 'dike-norm': { readonly dike: 1 | 2; readonly fromMonths: number; readonly toMonths: number; readonly basis: 'peak' };
  readonly 'stock-floor': { readonly weeks: number; readonly basis: 'expected' | 'peak' };
  /** National use in base units per week; null: unknown, which is neither zero nor endless. */
  readonly 'expected-use': { readonly perWeek: number | null };
  readonly 'peak-use': { readonly perWeek: number | null };
  /** How many times expected use the peak is; a ratio of two published figures. */
  readonly 'peak-factor': { readonly factor: number };
  readonly 'cover-thresholds': {
    readonly atExpected: Readonly<Record<keyof Boundaries, number>>;
    readonly atPeak: { readonly [level in keyof Boundaries]: number };
  };
  readonly posture: DecidedPosture;
  readonly 'reporting-rhythm': { readonly posture: PostureId; readonly days: number };
  readonly 'acknowledgement-reminder': { readonly hours: number };
  readonly 'next-contact': { readonly hours: number };
  readonly 'idle-reopen': { readonly days: number };
  /** So many organisations that are not of one holding, in so many safety regions, within so many days. */
  readonly 'report-burst': { readonly organisations: number; readonly regions: number; readonly days: number };
}

export type PolicyKind = keyof PolicyValues;

interface PolicyRow<K extends PolicyKind> extends Fact {
  readonly kind: K;
  /** Null: every product group without a row of its own. */
  readonly productGroup: ProductGroupId | null;
  /** Null: the country as a whole, central stock included. */
  readonly side: Side | null;
  readonly value: PolicyValues[K];
  readonly validFrom: Day;
  readonly author: string;
  readonly reason: string;
}

/** A row of policy as it is first laid down: dated, with author and reason. Never configuration. `kind` tells which value it has. */
export type PolicyFact<K extends PolicyKind = PolicyKind> = { readonly [Kind in K]: PolicyRow<Kind> }[K];
