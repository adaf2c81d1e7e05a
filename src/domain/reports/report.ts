import type { Side } from '../parties/sectors.js';
import type { CountingUnit } from '../units.js';
import type { Basis, NoticeBody, ShortageBody, StockBody, SurgeBody } from './report-body.js';

/** What is the same for every report: the product group it is about, and on what ground it was filed. */
interface Common {
  readonly productGroup: string;
  readonly basis: Basis;
}

/** How quantities were counted; the size of a box in base units is filled in when the catalogue knew it. */
export interface Counting {
  readonly unit: CountingUnit;
  readonly packSize: number | undefined;
}

/** A stock statement that makes sense; quantities in the unit it was counted in. Source: contract, section 2. */
export interface StockStatement extends Common {
  readonly kind: 'stock';
  readonly body: StockBody;
  readonly counting: Counting;
}

/** A shortage that makes sense. Source: contract, section 2. */
export interface ShortageReport extends Common {
  readonly kind: 'shortage';
  readonly body: ShortageBody;
}

/** A supplier's notice that makes sense. Source: contract, section 2. */
export interface SupplyNotice extends Common {
  readonly kind: 'interruption' | 'discontinuation';
  readonly body: NoticeBody;
}

/** A rise in demand that makes sense; quantities in the unit it was counted in. Source: contract, section 2. */
export interface DemandSurge extends Common {
  readonly kind: 'demand-surge';
  readonly body: SurgeBody;
  readonly counting: Counting;
}

/** A report (melding) that makes sense: every rule was applied. */
export type Report = StockStatement | ShortageReport | SupplyNotice | DemandSurge;

/** Something a reporter should know of a report that was taken; no refusal. Quantities in the unit of the report. */
export type ReportNotice =
  | { readonly code: 'pack-size-assumed'; readonly packSize: number }
  | { readonly code: 'expired-not-counted'; readonly quantity: number }
  | { readonly code: 'no-use-stated' };

/** A report and what its reporter should know of it. Source: contract, section 2, `notices`. */
export interface Understood {
  readonly report: Report;
  readonly notices: readonly ReportNotice[];
}

/** What the rules need besides the body itself. */
export interface ReportContext<Group> {
  /** The day it is in the Netherlands. */
  readonly today: string;
  readonly productGroup: (id: string) => Group | undefined;
  /** Of who files; left out where that was decided before. */
  readonly side?: Side;
}
