/** An expert as far as inviting is concerned. */
export interface InvitableExpert {
  readonly id: string;
  /** References of organisations and holdings that the expert has a tie with. */
  readonly interests: readonly string[];
}

/** What is known of whose affair a flag is. */
export interface ConcernedParties {
  /** References of organisations and holdings; empty when the flag is nobody's in particular. */
  readonly parties: readonly string[];
}

/**
 * The experts who are asked to assess a flag: everybody on the panel without a tie to a party that the flag is known to
 * be about. A flag on a whole region or the country names no party, and then everybody is asked.
 *
 * Source: own definition; the letter of 14 April 2021 asks for a standing group of independent experts.
 */
export function expertsToInvite<Expert extends InvitableExpert>(
  experts: readonly Expert[],
  { parties }: ConcernedParties,
): readonly Expert[] {
  return experts.filter(({ interests }) => !interests.some((interest) => parties.includes(interest)));
}
