import { describe, expect, it } from '@jest/globals';
import { actsForOrganisation } from '../../../src/domain/parties/acts-for-organisation.js';
import { mayBeTogether } from '../../../src/domain/parties/role-combinations.js';
import { isRoleName, ROLE_NAMES } from '../../../src/domain/parties/role-names.js';

describe('roles of one person', () => {
  it.each([...ROLE_NAMES])('%s may be held alone', (role) => expect(mayBeTogether([role])).toBe(true));

  it('allows these pairs and no other', () => {
    const pairs = ROLE_NAMES.flatMap((one, at) => ROLE_NAMES.slice(at + 1).map((other) => [one, other]));
    expect(pairs.filter(mayBeTogether)).toEqual([
      ['reporter', 'organisation-admin'],
      ['panel', 'chair'],
    ]);
  });

  it.each([
    { roles: ['triage', 'chair'], because: 'triage proposes and the chair decides' },
    { roles: ['organisation-admin', 'reporter', 'panel'], because: 'an allowed pair covers no third role' },
  ])('refuses $roles: $because', ({ roles }) => expect(mayBeTogether(roles)).toBe(false));

  it('counts a role that is named twice once', () => expect(mayBeTogether(['triage', 'triage'])).toBe(true));

  it('lets reporters and administrators act for their organisation, and nobody else', () => {
    expect(ROLE_NAMES.filter((role) => actsForOrganisation([role]))).toEqual(['reporter', 'organisation-admin']);
  });

  it('knows its names', () => expect(['chair', 'boss', ''].map(isRoleName)).toEqual([true, false, false]));
});
