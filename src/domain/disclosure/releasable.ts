/** What a total rests on: under how many owners the organisations stand that it adds up. */
export interface Disclosable {
  readonly holdings: number | undefined;
}

/** A total as it may be shown. `withheld`: it would say too much about too few; `no-data`: nobody reported. */
export type Released<Value = number> =
  | { readonly state: 'shown'; readonly value: Value }
  | { readonly state: 'withheld'; readonly value: null }
  | { readonly state: 'no-data'; readonly value: null };

/**
 * Whether a total may be shown to anybody but the triage desk. A holding counts once, however many of its organisations
 * report: they can put their own figures together.
 *
 * A count that was never written down is not enough, whatever the type says: it may come from what was kept before.
 *
 * @param minimum  fewest holdings, from the policy in force; exactly so many is enough
 *
 * Source: own proposal, three: with two, each knows the other by subtraction.
 */
export function releasable({ holdings }: Disclosable, minimum: number): Released['state'] {
  if (holdings === 0) return 'no-data';
  return holdings !== undefined && holdings >= minimum ? 'shown' : 'withheld';
}
