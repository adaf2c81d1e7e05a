import { describe, expect, it } from '@jest/globals';
import { opposedReaches } from '../../../src/domain/access/opposed-reaches.js';
import { scopeOf } from '../../../src/domain/access/scope-of.js';
import { mayBeTogether } from '../../../src/domain/parties/role-combinations.js';
import { ROLE_NAMES, type RoleName } from '../../../src/domain/parties/role-names.js';

/** Every set of roles that somebody could be given: 512 of them. */
const SETS = Array.from({ length: 2 ** ROLE_NAMES.length }, (_, bits): RoleName[] =>
  ROLE_NAMES.filter((_role, at) => (bits >> at) % 2 === 1),
);
const ALLOWED = SETS.filter(mayBeTogether);
const TWO_STEPS = ['policy.change', 'escalation.send', 'panel.manage', 'organisation.erase', 'access.break-glass'] as const;

describe('two steps of one deed', () => {
  it('are never one person’s, in any set of roles that is allowed', () => {
    expect(ALLOWED.length).toBeGreaterThan(ROLE_NAMES.length);
    expect(ALLOWED.filter((roles) => opposedReaches({ kind: 'person', roles }).length > 0)).toEqual([]);
  });

  it('are seen where they would meet: to propose and to approve, to request and to grant', () => {
    expect(opposedReaches({ kind: 'person', roles: ['triage', 'chair'] })).toEqual(['policy.change', 'escalation.send', 'panel.manage']);
    expect(opposedReaches({ kind: 'person', roles: ['organisation-admin', 'system-admin'] })).toEqual(['organisation.erase']);
    expect(opposedReaches({ kind: 'person', roles: ['chair', 'system-admin', 'auditor'] })).toEqual(['access.break-glass']);
    expect(opposedReaches({ kind: 'person', roles: ['auditor', 'system-admin'] })).toEqual(['access.break-glass']);
  });

  it.each(TWO_STEPS)('%s: each step has somebody, and no allowed set has more than one', (action) => {
    const steps = ALLOWED.map((roles) => scopeOf({ kind: 'person', roles }, action)).filter((scope) => scope.length > 0);
    expect(steps.every((scope) => scope.length === 1)).toBe(true);
    expect(new Set(steps.flat()).size).toBeGreaterThanOrEqual(2);
  });

  it('would be refused even if a list of combinations allowed them', () => {
    const forbidden = SETS.filter((roles) => opposedReaches({ kind: 'person', roles }).length > 0);
    expect(forbidden.length).toBeGreaterThan(100);
    expect(forbidden.filter(mayBeTogether)).toEqual([]);
  });
});
