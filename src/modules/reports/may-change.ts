import { may, scopeOf } from '../../domain/access/scope-of.js';
import type { Actor } from '../../platform/actor.js';
import type { KeptReport } from './kept-report.js';

/** Whether somebody of the organisation may correct and withdraw a report, so that nobody is offered what is refused. */
export function mayChange(actor: Actor, { filedBy }: Pick<KeptReport, 'filedBy'>): boolean {
  if (!may(actor, 'report.correct', 'own')) return false;
  return scopeOf(actor, 'report.correct').includes('own') || ('id' in actor && actor.id === filedBy);
}
