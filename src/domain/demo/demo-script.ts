import type { Day } from '../calendar.js';
import type { OccupancyWeek } from './occupancy-on.js';

/** What one patient takes in a day, in pieces as the article is counted. Source: that of the figures. */
export interface DemoArticle {
  readonly code: string;
  /** A patient in a bed, and one in intensive care besides, in ordinary times. */
  readonly perInpatient: number;
  readonly perIcuPatient: number;
  /** What a patient with the new disease takes on top of it. */
  readonly perCovidWard: number;
  readonly perCovidIcu: number;
}

/** A place of care that states its stock every week. Shares are of the country, 0 to 1. Source: invented. */
export interface DemoSite {
  readonly id: string;
  readonly share: number;
  readonly covidShare: number;
  /** By how many days the epidemic comes earlier than in the country; negative is later. */
  readonly earlierDays: number;
  /** Stock it aims at, in weeks of its use. */
  readonly bufferWeeks: number;
  /** Codes of the articles it uses. */
  readonly uses: readonly string[];
  /** Which of the suppliers of an article it buys from: number of the supplier, counted round. */
  readonly buysFrom: number;
}

/** A change in what comes in at a supplier. Source: invented. */
export interface InboundChange {
  readonly from: Day;
  /** Times what its customers ordinarily use. */
  readonly factor: number;
  /** Only of these articles; of all when absent. */
  readonly articles?: readonly string[];
}

/** A supplier that states its stock every week. Source: invented. */
export interface DemoSupplier {
  readonly id: string;
  readonly sells: readonly string[];
  /** Stock at the beginning, in weeks of its customers' ordinary use. */
  readonly stockWeeks: number;
  /** In order of time. */
  readonly inbound: readonly InboundChange[];
}

/** Something that goes wrong, or is told, in a given week (counted from 0). Source: invented. */
export type Incident =
  | { readonly kind: 'late'; readonly reporter: string; readonly week: number; readonly days: number }
  | { readonly kind: 'silent'; readonly reporter: string; readonly week: number }
  | { readonly kind: 'sent-twice'; readonly reporter: string; readonly week: number }
  | {
      readonly kind: 'corrected';
      readonly reporter: string;
      readonly week: number;
      readonly product: string;
      readonly factor: number;
    }
  | {
      readonly kind: 'signal-withdrawn';
      readonly reporter: string;
      readonly week: number;
      readonly product: string;
      readonly reason: string;
    }
  | {
      readonly kind: 'interruption';
      readonly reporter: string;
      readonly product: string;
      readonly announced: Day;
      readonly startsOn: Day;
      readonly endsOn: Day;
      readonly reason: string;
      readonly marketShare: number;
    };

/** Everything a demo world is made from: the same script makes the same world. Source: own definition. */
export interface DemoScript {
  readonly seed: number;
  /** Last day of the first week that is stated; every week ends on this weekday. */
  readonly firstEnd: Day;
  readonly weeks: number;
  readonly occupancy: readonly OccupancyWeek[];
  /** Patients in Dutch hospitals in ordinary times, and in intensive care. */
  readonly inpatients: number;
  readonly icuPatients: number;
  readonly articles: readonly DemoArticle[];
  readonly sites: readonly DemoSite[];
  readonly suppliers: readonly DemoSupplier[];
  readonly incidents: readonly Incident[];
}
