import type { Tx } from '../tx.js';
import type { KeyAsker } from './data-keys.repository.js';

/**
 * Somebody who was shown a report of an organisation, on a legal ground or by break-glass access, and so may open it. The database
 * gives a key that is not remembered while that holds alone; this says the same of one that is.
 */
export function asShown(tx: Tx, organisationId: string): KeyAsker {
  const { actor } = tx;
  return {
    actor: actor.kind === 'person' ? { ...actor, shownOf: organisationId } : actor,
    prepared: <Row extends object>(name: string, text: string, parameters: readonly unknown[]) => tx.prepared<Row>(name, text, parameters),
  };
}
