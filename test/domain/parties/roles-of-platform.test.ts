import { expect, it } from '@jest/globals';
import { ROLE_NAMES } from '../../../src/domain/parties/role-names.js';
import { ROLES } from '../../../src/platform/actor.js';

it('the roles of people are the roles the platform knows', () => expect(ROLE_NAMES).toEqual(ROLES));
