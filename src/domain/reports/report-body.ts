import type { Day } from '../calendar.js';
import type { CountingUnit } from '../units.js';
import type { Reason } from './reason.js';

/** On what ground a party reports. Source: contract, section 2; voluntary unless a covenant or law says otherwise. */
export const BASES = ['voluntary', 'covenant', 'statutory'] as const;
/** How far a shortage has come. Source: contract, section 2, `shortage`. */
export const SHORTAGE_STATES = ['anticipated', 'actual', 'avoided', 'resolved'] as const;
/** What a shortage does to care. Source: contract, section 2, `shortage`. */
export const CARE_IMPACTS = ['none', 'adapted', 'postponed', 'unsafe'] as const;
/** Whether a party gets what it orders. Source: contract, section 2, `stock`. */
export const OBTAINABLE = ['yes', 'partly', 'no', 'not-ordered'] as const;

/** One of the grounds. Source: contract, section 2. */
export type Basis = (typeof BASES)[number];
/** One of the states of a shortage. Source: contract, section 2, `shortage`. */
export type ShortageState = (typeof SHORTAGE_STATES)[number];
/** One of the effects on care. Source: contract, section 2, `shortage`. */
export type CareImpact = (typeof CARE_IMPACTS)[number];
/** One of the answers. Source: contract, section 2, `stock`. */
export type Obtainable = (typeof OBTAINABLE)[number];

/** A delivery that is expected; quantity in the unit of its report. */
export interface Incoming {
  readonly expectedOn: Day;
  readonly quantity: number;
  readonly confirmed?: boolean;
}

/** A part of the stock with one expiry date; quantity in the unit of its report. */
export interface Lot {
  readonly expiresOn: Day;
  readonly quantity: number;
}

interface CommonBody {
  readonly productGroup?: string;
  readonly gtin?: string;
  readonly udiDi?: string;
  /** The day the figures are of, in the Netherlands. */
  readonly asOf: Day;
  /** Confidential text. */
  readonly note?: string;
  readonly basis?: Basis;
}

/** A stock statement (voorraadopgave) as it is filed; quantities in `unit`, rates per week of seven days. */
export interface StockBody extends CommonBody {
  readonly kind: 'stock';
  readonly unit: CountingUnit;
  /** Base units in one box. */
  readonly packSize?: number;
  readonly stockOnHand: number;
  /** Part of the stock on hand that may not be used (in quarantine, rejected). */
  readonly stockBlocked?: number;
  readonly usedPerWeek?: number;
  /** Used from the beginning of `periodStart` to the end of `periodEnd`. */
  readonly used?: number;
  readonly periodStart?: Day;
  readonly periodEnd?: Day;
  /** Days of that period, or of the week of the rate, on which there was nothing left to use. */
  readonly daysOutOfStock?: number;
  readonly expectedPerWeek?: number;
  readonly incoming?: readonly Incoming[];
  readonly onOrder?: number;
  readonly ableToObtain?: Obtainable;
  readonly lots?: readonly Lot[];
  readonly dike?: 1 | 2 | 'none';
  readonly contractRef?: string;
  /** The answer to the unit guard: the figures differ so much because they do. */
  readonly confirmedJump?: boolean;
}

/** A shortage (tekort) as it is filed. */
export interface ShortageBody extends CommonBody {
  readonly kind: 'shortage';
  readonly state: ShortageState;
  readonly startsOn: Day;
  readonly endsOn?: Day;
  readonly reason: Reason;
  readonly careImpact: CareImpact;
  readonly quantityShort?: number;
  readonly unit?: CountingUnit;
  readonly packSize?: number;
  readonly alternatives?: string;
  readonly measures?: string;
}

/** A supplier's interruption or discontinuation as it is filed. Source: article 10a of Regulation (EU) 2017/745. */
export interface NoticeBody extends CommonBody {
  readonly kind: 'interruption' | 'discontinuation';
  readonly startsOn: Day;
  readonly endsOn?: Day;
  readonly reason: Reason;
  /** Share of the Dutch market: up to 1 a share, above 1 a percentage. */
  readonly marketShare?: number;
  readonly productionSite?: string;
  readonly materials?: string | readonly string[];
  readonly alternatives?: string;
  readonly customersInformed?: boolean;
}

/** A rise of demand (vraagstijging) as it is filed: times the usual use, or units per week. */
export interface SurgeBody extends CommonBody {
  readonly kind: 'demand-surge';
  readonly factor?: number;
  readonly expectedPerWeek?: number;
  readonly unit?: CountingUnit;
  readonly packSize?: number;
  readonly reason: Reason;
}

/** What a party files, of good shape and not yet checked for sense. Source: contract, section 2, report body. */
export type ReportBody = StockBody | ShortageBody | NoticeBody | SurgeBody;

/** The fields of a body that are of good shape; the others are missing and have their own faults. */
export type Filled<Body> = { readonly [Field in keyof Body]?: Body[Field] };
