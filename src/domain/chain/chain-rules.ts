/** What the projection of a chain assumes. Policy: dated data; these are own proposals, tried on simulated springs of 2020. Source: own proposal. */
export interface ChainRules {
  /** Days looked ahead: twelve weeks. */
  readonly horizonDays: number;
  /** A country is short when so much of the need of seven days is unmet, and so many sites stood empty in them; shares. */
  readonly shortage: { readonly unmet: number; readonly sites: number };
  /** Sites are walked in so many groups of like cover. */
  readonly groups: number;
  /** Growth of an epidemic bends towards this [per day]; -0.03 halves the beds in 23 days, as in the Netherlands in April and May 2020 (LCPS). */
  readonly declinePerDay: number;
  /** More beds on intensive care than this cannot be staffed: growth stops there. */
  readonly icuBedsAtMost: number;
  /** Ordinary care put off at the height of a wave, share of it. */
  readonly careDeferred: number;
  /** Beds on intensive care, with 0.35 of those on wards, at which all of that is put off. */
  readonly fullLoadBeds: number;
  /** Above this share of the usual inbound a supplier can still buy more elsewhere. */
  readonly elasticAbove: number;
  /** Days from a warehouse to a site. */
  readonly shippingDays: number;
  /** What a course may be, where something is in doubt. */
  readonly courses: CourseValues;
}

/** The values that each doubt may take. The first of a list is taken where nothing is in doubt. Source: own proposal. */
export interface CourseValues {
  readonly bendDays: readonly number[];
  readonly understatements: readonly number[];
  readonly elasticities: readonly number[];
  /** Of a guideline that does not say how much more it asks for. */
  readonly guidelines: readonly number[];
}

/** Own proposals. Source: own proposal; decline of beds: LCPS, spring of 2020; 1,900 of the 2,400 beds planned then, the rest being for other care: own estimate. */
export const CHAIN_RULES: ChainRules = {
  horizonDays: 84,
  shortage: { unmet: 0.05, sites: 0.15 },
  groups: 6,
  declinePerDay: -0.03,
  icuBedsAtMost: 1_900,
  careDeferred: 0.4,
  fullLoadBeds: 2_500,
  elasticAbove: 0.85,
  shippingDays: 3,
  courses: { bendDays: [8, 14], understatements: [1.6, 2.2], elasticities: [0.3, 0.7], guidelines: [1.3, 2] },
};

/** One course that things may take. All are equally likely. Source: own definition. */
export interface Course {
  /** Days in which the growth of an epidemic falls to a third. */
  readonly bendDays: number;
  /** A supplier who announces a tenth less gets this many tenths less. */
  readonly understatement: number;
  /** How much more a suppliers' market gives when asked, share of the usual. */
  readonly elasticity: number;
  /** What a guideline that does not say it multiplies ordinary use by; 1 without such a guideline. */
  readonly guideline: number;
}

/** What may differ between courses; a list of one where nothing is going on. Source: own proposal. */
export interface Doubts {
  readonly epidemic: boolean;
  readonly supply: boolean;
  readonly guideline: boolean;
}

/**
 * Every course there is to reckon with: each doubt with each other, those left out that change nothing now.
 *
 * Source: own proposal.
 */
export function coursesFor(doubts: Doubts, values: CourseValues): readonly Course[] {
  const first = (values: readonly number[], open: boolean) => (open ? values : values.slice(0, 1));
  const guidelines = doubts.guideline ? values.guidelines : [1];
  return first(values.bendDays, doubts.epidemic).flatMap((bendDays) =>
    first(values.understatements, doubts.supply).flatMap((understatement) =>
      values.elasticities.flatMap((elasticity) => guidelines.map((guideline) => ({ bendDays, understatement, elasticity, guideline }))),
    ),
  );
}
