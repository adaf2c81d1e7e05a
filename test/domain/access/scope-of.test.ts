import { describe, expect, it } from '@jest/globals';
import { ACTIONS, COLUMNS, reachOf } from '../../../src/domain/access/access-table.js';
import { apiScopesOf } from '../../../src/domain/access/api-scopes-of.js';
import { may, scopeOf, type Who } from '../../../src/domain/access/scope-of.js';
import { ROLE_NAMES, type RoleName } from '../../../src/domain/parties/role-names.js';

const person = (...roles: RoleName[]): Who => ({ kind: 'person', roles });
const OTHER_ROLES = ROLE_NAMES.filter((role) => role !== 'reporter');

describe('how far somebody may go', () => {
  it.each(OTHER_ROLES)('%s: what its column says, but for a legal basis, which reaches reports alone', (role) => {
    for (const action of ACTIONS) {
      const reach = reachOf(role, action);
      expect(scopeOf(person(role), action)).toEqual(
        reach === undefined || (reach === 'legal-basis' && action !== 'report.read') ? [] : [reach],
      );
    }
  });

  it.each(['care', 'supplier'] as const)('a reporter of the side %s: what the column of that side says', (side) => {
    for (const action of ACTIONS) {
      const reach = reachOf(`reporter-${side}`, action);
      expect(scopeOf({ kind: 'person', roles: ['reporter'], side }, action)).toEqual(reach === undefined ? [] : [reach]);
    }
  });

  it('a reporter of no known side: what both sides may', () => {
    for (const action of ACTIONS) {
      const [care, supplier] = [reachOf('reporter-care', action), reachOf('reporter-supplier', action)];
      expect(scopeOf(person('reporter'), action)).toEqual(care === undefined || care !== supplier ? [] : [care]);
    }
  });

  it('several roles: the union, each reach once', () => {
    expect(scopeOf(person('reporter', 'organisation-admin'), 'report.correct')).toEqual(['own:author', 'own']);
    expect(scopeOf(person('reporter', 'organisation-admin'), 'report.read')).toEqual(['own']);
    expect(scopeOf(person('panel', 'chair'), 'flag.read')).toEqual(['assigned', 'all']);
  });

  it('nobody: public facts and asking for an account; a person without a role: not even that', () => {
    expect(ACTIONS.filter((action) => may({ kind: 'anonymous' }, action))).toEqual(['public.read', 'account.request']);
    expect(ACTIONS.filter((action) => may(person(), action))).toEqual([]);
  });

  it('the service and the door have no rights of their own', () => {
    expect(ACTIONS.filter((action) => may({ kind: 'system' }, action) || may({ kind: 'gate' }, action))).toEqual([]);
  });

  it('a breadth narrows, whatever the condition behind it', () => {
    expect(may(person('triage'), 'report.read', 'own')).toBe(false);
    expect(may(person('triage'), 'report.read', 'own', 'all')).toBe(true);
    expect(may({ kind: 'client' }, 'report.read', 'own')).toBe(true);
    expect(may(person('inspectorate'), 'report.read', 'legal-basis')).toBe(true);
    expect(may(person('inspectorate'), 'report.read', 'own', 'all')).toBe(false);
    expect(may(person('inspectorate'), 'export.take', 'legal-basis')).toBe(false);
  });

  it('nobody who keeps the machine running or audits it reads a report, a flag or a total', () => {
    const content = ['report.read', 'report.read-pseudonymised', 'attachment.read', 'flag.read', 'trends.read', 'escalation.read'] as const;
    expect(content.filter((action) => may(person('auditor'), action) || may(person('system-admin'), action))).toEqual([]);
  });
});

describe('keys of machines', () => {
  it('open exactly what the column of machines allows and is not public', () => {
    const opened = ACTIONS.filter((action) => apiScopesOf(action) !== undefined);
    expect(opened).toEqual(ACTIONS.filter((action) => action !== 'public.read' && reachOf('machine', action) !== undefined));
  });

  it('open it by one of these scopes, and by no other', () => {
    expect(ACTIONS.flatMap((action) => (apiScopesOf(action) ?? []).map((scope) => `${action} by ${scope}`)).toSorted()).toEqual([
      'export.take by reports:read',
      'reading.answer by reports:write',
      'receipt.read by positions:read',
      'receipt.read by reports:read',
      'report.correct by reports:write',
      'report.file by imports:write',
      'report.file by reports:write',
      'report.read by reports:read',
      'report.withdraw by reports:write',
      'trends.read by trends:read',
    ]);
  });

  it('the columns are what they are', () => expect(COLUMNS).toContain('machine'));
});
