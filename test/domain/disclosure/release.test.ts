import { describe, expect, it } from '@jest/globals';
import { releasable } from '../../../src/domain/disclosure/releasable.js';
import { release } from '../../../src/domain/disclosure/release.js';

describe('the gate', () => {
  it.each([
    { holdings: 0, state: 'no-data', because: 'that nobody reported says nothing about anybody' },
    { holdings: 1, state: 'withheld', because: 'it is the figure of one' },
    { holdings: 2, state: 'withheld', because: 'each knows the other by subtraction' },
    { holdings: 3, state: 'shown', because: 'three is enough' },
    { holdings: undefined, state: 'withheld', because: 'it was never counted' },
  ])('$holdings holdings: $state, for $because', ({ holdings, state }) => {
    expect(releasable({ holdings }, 3)).toBe(state);
  });

  it.each([
    { value: 7, holdings: 3, gives: { state: 'shown', value: 7 } },
    { value: 0, holdings: 3, gives: { state: 'shown', value: 0 } },
    { value: 7, holdings: 2, gives: { state: 'withheld', value: null } },
    { value: null, holdings: 2, gives: { state: 'withheld', value: null } },
    { value: null, holdings: 3, gives: { state: 'no-data', value: null } },
    { value: 0, holdings: 0, gives: { state: 'no-data', value: null } },
  ])('$value of $holdings holdings gives $gives', ({ value, holdings, gives }) => {
    expect(release(value, { holdings }, 3)).toEqual(gives);
  });
});
