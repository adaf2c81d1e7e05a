import { describe, expect, it } from '@jest/globals';
import { parseColleague } from '../../../src/domain/parties/parse-colleague.js';

const FORM = { email: ' Noor@Example.nl ', name: ' Noor ', roles: ['reporter'], language: 'en' };

describe('somebody to invite', () => {
  it('is understood, without a password', () => {
    const value = { email: 'noor@example.nl', name: 'Noor', language: 'en', roles: ['reporter'], discipline: null, interests: [] };
    expect(parseColleague(FORM)).toEqual({ ok: true, value });
    const both = parseColleague({ ...FORM, roles: ['reporter', 'organisation-admin'] });
    expect(both.ok && both.value.roles).toEqual(['reporter', 'organisation-admin']);
  });

  it.each(['triage', 'chair', 'system-admin', 'nonsense'])('never becomes %s', (role) => {
    expect(parseColleague({ ...FORM, roles: ['reporter', role] })).toEqual({
      ok: false,
      faults: [{ code: 'party.role-unknown', pointer: '/roles', values: { role } }],
    });
  });

  it('is told every fault at once', () => {
    const parsed = parseColleague({ email: 'noor', name: ' ', roles: [], language: 'fr' });
    const faults = parsed.ok ? [] : parsed.faults.map(({ pointer }) => pointer);
    expect([...faults].sort()).toEqual(['/email', '/language', '/name', '/roles']);
  });
});
