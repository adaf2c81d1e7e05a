import { describe, expect, it } from '@jest/globals';
import { guidanceFor } from '../../../src/domain/watch/guidelines.js';

const told = (from: number, times: number | null, products = ['ffp2']) => ({ from, times, products });

describe('guidelines of a product group', () => {
  it('are those about it, in order, with the first day that any asked for more', () => {
    const { steps, first } = guidanceFor('ffp2', [told(30, 1), told(10, 1), told(20, 1.5), told(5, 2, ['apron'])]);
    expect(steps.map(({ from }) => from)).toEqual([10, 20, 30]);
    expect(first).toBe(20);
    expect(guidanceFor('gown', [told(1, 2)])).toEqual({ steps: [], first: null });
  });

  it('leave only the newest where that does not say how much more it asks for', () => {
    const { steps, first } = guidanceFor('ffp2', [told(10, 1.5), told(20, null)]);
    expect(steps.map(({ from }) => from)).toEqual([20]);
    expect(first).toBe(10);
  });
});
