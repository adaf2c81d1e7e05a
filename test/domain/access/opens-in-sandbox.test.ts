import { expect, it } from '@jest/globals';
import { ACTIONS } from '../../../src/domain/access/access-table.js';
import { opensInSandbox } from '../../../src/domain/access/opens-in-sandbox.js';

it('opens with a test key nothing but reports of one’s own: filing, correcting, withdrawing and reading them', () => {
  expect(ACTIONS.filter(opensInSandbox).toSorted()).toEqual(['report.correct', 'report.file', 'report.read', 'report.withdraw']);
});
