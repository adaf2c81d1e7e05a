import { describe, expect, it } from '@jest/globals';
import { reasonFaults } from '../../../src/domain/flags/reason-faults.js';

const MISSING = [{ code: 'flag.reason-missing', pointer: '/reason' }];

describe('the reason of a step that ends a warning', () => {
  it.each([
    { reason: 'Er is weer genoeg.', faults: [], because: 'a plain sentence' },
    { reason: 'x', faults: [], because: 'one character' },
    { reason: 'a😷b', faults: [], because: 'a whole character of two halves' },
    { reason: '', faults: MISSING, because: 'nothing' },
    { reason: ' \n\t ', faults: MISSING, because: 'only white space' },
    { reason: 'a\0b', faults: MISSING, because: 'a zero character, which cannot be stored' },
    { reason: 'a\ud800b', faults: MISSING, because: 'half a character' },
  ])('$because', ({ reason, faults }) => {
    expect(reasonFaults(reason)).toEqual(faults);
  });

  it('may have two thousand characters, without the white space around it, and not one more', () => {
    expect(reasonFaults(` ${'x'.repeat(2_000)} `)).toEqual([]);
    expect(reasonFaults('x'.repeat(2_001))).toEqual([{ code: 'flag.reason-long', pointer: '/reason', values: { longest: 2_000 } }]);
  });
});
