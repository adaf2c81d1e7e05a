/** How one attempt to deliver a message may end. Source: own definition, see `deliveryOf`. */
export const OUTCOMES = ['accepted', 'deferred', 'refused', 'lost'] as const;
/** How one attempt to deliver a message ended. Source: as there. */
export type Outcome = (typeof OUTCOMES)[number];

/** An attempt and what the server said. */
export interface Delivery {
  readonly outcome: Outcome;
  /** The server's reply code, when there was one. */
  readonly replyCode: number | undefined;
}

/**
 * What a server's answer means (RFC 5321, 4.2.1). 4xx asks to come back later, 5xx refuses for good. No answer at all is
 * `lost`: the connection broke before or after the server took the message, which nobody can know, so it is sent again
 * under the same Message-ID.
 *
 * @param replyCode  three digits; undefined when the connection broke
 */
export function deliveryOf(replyCode: number | undefined): Delivery {
  return { outcome: outcomeOf(replyCode), replyCode };
}

function outcomeOf(replyCode: number | undefined): Outcome {
  if (replyCode === undefined) return 'lost';
  if (replyCode >= 200 && replyCode < 300) return 'accepted';
  return replyCode >= 500 && replyCode < 600 ? 'refused' : 'deferred';
}
