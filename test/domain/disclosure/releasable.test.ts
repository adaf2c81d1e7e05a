import { describe, expect, it } from '@jest/globals';
import { releasable } from '../../../src/domain/disclosure/releasable.js';

describe('whether a total rests on enough holdings', () => {
  it.each([
    { holdings: 0, state: 'no-data', because: 'that nobody reported says nothing about anybody' },
    { holdings: 1, state: 'withheld', because: 'it is the figure of one' },
    { holdings: 2, state: 'withheld', because: 'each knows the other by subtraction' },
    { holdings: 3, state: 'shown', because: 'three is enough' },
    { holdings: undefined, state: 'withheld', because: 'it was never counted' },
  ])('$holdings holdings: $state, for $because', ({ holdings, state }) => {
    expect(releasable({ holdings }, 3)).toBe(state);
  });
});
