/** What kind of refusal it is; the edge turns it into a status. */
export type ProblemKind =
  | 'invalid'
  | 'conflict'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'not-allowed'
  | 'too-many'
  | 'too-large'
  | 'unsupported'
  | 'unavailable'
  | 'failed';

/** One refusal: its kind and what to do about it, in Dutch and English (ICU; values between braces). */
export interface ProblemText {
  readonly kind: ProblemKind;
  readonly nl: string;
  readonly en: string;
}
