import type { RoleName } from '../parties/role-names.js';
import type { Side } from '../parties/sectors.js';
import { type Action, type Column, reachOf } from './access-table.js';
import { type Breadth, breadthOf, type Reach } from './reach.js';

/**
 * Who asks. A reporter whose side is not known may what reporters of both sides may. The service itself and the door stand
 * in no column: what they do for somebody, they do as that somebody.
 */
export type Who =
  | { readonly kind: 'person'; readonly roles: readonly RoleName[]; readonly side?: Side | undefined }
  | { readonly kind: 'client' | 'anonymous' | 'link' | 'receipt' | 'intake' | 'gate' | 'system' };

/**
 * How far somebody may go with an action: the union of all their roles; empty when they may not at all.
 * A legal basis opens nothing by itself: it has to be on record, in force, for the one thing asked for; who looks the thing up
 * asks for that. Only reading a report asks: of the other rows it opens nothing.
 */
export function scopeOf(who: Who, action: Action): readonly Reach[] {
  const reaches = columnsOf(who).flatMap((columns) => sharedReach(columns, action) ?? []);
  return [...new Set(reaches)].filter((reach) => reach !== 'legal-basis' || action === 'report.read');
}

/** Whether somebody may do an action, with one of these breadths if any is named. */
export function may(who: Who, action: Action, ...breadths: readonly Breadth[]): boolean {
  const scope = scopeOf(who, action);
  return breadths.length === 0 ? scope.length > 0 : scope.some((reach) => breadths.some((breadth) => breadth === breadthOf(reach)));
}

/** Columns of the table, one list per role; of a list, only what all its columns allow counts. */
function columnsOf(who: Who): readonly (readonly Column[])[] {
  if (who.kind === 'person') return who.roles.map((role) => columnsOfRole(role, who.side));
  if (who.kind === 'client') return [['machine']];
  return who.kind === 'anonymous' ? [['anonymous']] : [];
}

function columnsOfRole(role: RoleName, side: Side | undefined): readonly Column[] {
  if (role !== 'reporter') return [role];
  return side === undefined ? ['reporter-care', 'reporter-supplier'] : [`reporter-${side}`];
}

function sharedReach(columns: readonly Column[], action: Action): Reach | undefined {
  const [first, ...others] = columns.map((column) => reachOf(column, action));
  return others.every((other) => other === first) ? first : undefined;
}
