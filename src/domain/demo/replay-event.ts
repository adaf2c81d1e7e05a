import type { Day } from '../calendar.js';

/** One article of a statement; null: left blank. Counted as `unit` says. Source: format of the replay files. */
export interface ReplayLine {
  readonly product: string;
  readonly unit: 'piece' | 'box';
  readonly stock: number | null;
  readonly used?: number | null;
  readonly received?: number | null;
  readonly on_order?: number | null;
}

/** One article of a supplier's statement. Source: format of the replay files. */
export interface ReplaySupplierLine {
  readonly product: string;
  readonly unit: 'piece' | 'box';
  readonly stock: number | null;
  readonly received?: number | null;
  readonly shipped?: number | null;
  readonly backorder?: number | null;
  readonly expected_inbound_28d?: number | null;
}

interface Told {
  /** UTC, ISO 8601. */
  readonly received_at: string;
  readonly report_id: string;
  readonly reporter: string;
  readonly created_at: string;
}

interface Period {
  readonly period_start: Day;
  readonly period_end: Day;
  /** Id of the statement this one takes the place of. */
  readonly supersedes?: string | null;
}

/** Anything a reporter sends. Source: format of the replay files; interruptions and withdrawals are own additions. */
export type ReplayReport =
  | (Told &
      Period & {
        readonly kind: 'stock_report';
        readonly cadence: 'daily' | 'weekly';
        readonly lines: readonly ReplayLine[];
      })
  | (Told & Period & { readonly kind: 'supplier_report'; readonly lines: readonly ReplaySupplierLine[] })
  | (Told & { readonly kind: 'shortage_signal'; readonly product: string; readonly severity: number })
  | (Told & {
      readonly kind: 'supply_interruption';
      readonly product: string;
      readonly starts_on: Day;
      readonly ends_on: Day;
      readonly reason: string;
      /** From 0 to 1. */
      readonly market_share: number;
    })
  | (Told & { readonly kind: 'withdrawal'; readonly withdraws: string; readonly reason: string });

/** Beds that an epidemic took on a day in the whole country. Source: format of the replay files. */
export interface ReplayContext {
  readonly kind: 'context';
  readonly received_at: string;
  readonly date?: Day | undefined;
  readonly ic_covid?: number | undefined;
  readonly ward_covid?: number | undefined;
}

/** A guideline of infection prevention about some articles. Source: format of the replay files. */
export interface ReplayGuidance {
  readonly kind: 'guidance';
  readonly received_at: string;
  readonly effective_from?: Day | undefined;
  readonly products?: readonly string[] | undefined;
  readonly direction?: string | undefined;
}

/** What everybody hears and nobody files. Source: format of the replay files. */
export type ReplayNews = ReplayContext | ReplayGuidance;

/** One line of a replay file. Source: format of the replay files. */
export type ReplayEvent = ReplayReport | ReplayNews;
