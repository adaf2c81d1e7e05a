/**
 * How far somebody may go with an action. What stands before the colon is the breadth, what follows is a condition.
 *
 * own: of one's own organisation; assigned: where one is asked as an expert; esc: what was escalated to the ministry; prot: through
 * the gate of disclosure; meta: that something happened, never what; self: about oneself; 2p: with a second person.
 */
export type Reach =
  | 'all'
  | 'all:pseudo'
  | 'all:if-released'
  | 'all:via-triage'
  | 'all:2p'
  | 'own'
  | 'own:author'
  | 'own:answer'
  | 'own:self'
  | 'own:sent-by-this-client'
  | 'assigned'
  | 'assigned:pseudo'
  | 'assigned:if-released'
  | 'assigned:via-triage'
  | 'esc'
  | 'prot'
  | 'prot:fed-back'
  | 'prot:esc'
  | 'meta'
  | 'self'
  | 'record'
  | 'propose'
  | 'prepare'
  | 'approve'
  | 'request'
  | 'review'
  | 'grant:2p'
  | 'reveal:2p'
  | '2p'
  | 'legal-basis'
  | 'rate-limited';

/** The breadth of a reach, without its condition. */
export type Breadth = Reach extends infer Whole ? (Whole extends `${infer Before}:${string}` ? Before : Whole) : never;

/** What stands before the colon. */
export function breadthOf(reach: Reach): string {
  return reach.split(':', 1)[0] ?? reach;
}
