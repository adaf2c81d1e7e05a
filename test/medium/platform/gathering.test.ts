import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Gathering, type Go } from '../../../src/platform/gathering.js';

const LIMITS = { together: 3, atOnce: 2, waiting: 4, lingerMs: 0 };

/** Goes that end when they are told, with what was in each. */
class Goes {
  readonly begun: string[] = [];
  readonly #ends: (() => void)[] = [];

  readonly work = (items: readonly string[]): Go<string> => {
    this.begun.push(items.join(''));
    const ended = new Promise<void>((resolve) => this.#ends.push(resolve));
    const results = items.map(async (item) => {
      await ended;
      if (item === 'x') throw new RangeError('x');
      return item.toUpperCase();
    });
    return { results, over: ended };
  };

  async end(go: number): Promise<void> {
    this.#ends[go]?.();
    await setTimeout(5);
  }
}

describe('gathering', () => {
  it('begins at once when it is idle, and does together what came meanwhile', async () => {
    const goes = new Goes();
    const gathering = new Gathering(LIMITS, goes.work);
    const results = ['a', 'b', 'c', 'd', 'e', 'f'].map((item) => gathering.add(item));
    expect(goes.begun).toEqual(['a', 'b']);
    await goes.end(0);
    expect(await results[0]).toBe('A');
    expect(goes.begun).toEqual(['a', 'b', 'cde']);
    await goes.end(1);
    await goes.end(2);
    await goes.end(3);
    expect(goes.begun).toEqual(['a', 'b', 'cde', 'f']);
    expect(await Promise.all(results)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  });

  it('says when nothing more can wait', async () => {
    const goes = new Goes();
    const gathering = new Gathering(LIMITS, goes.work);
    const results = [...'abcdef'].map((item) => gathering.add(item));
    expect(gathering.full).toBe(true);
    await expect(gathering.add('g')).rejects.toThrow('nothing more can wait');
    await goes.end(0);
    expect(gathering.full).toBe(false);
    for (const go of [1, 2, 3]) await goes.end(go);
    expect(await Promise.all(results)).toHaveLength(6);
  });

  it('goes on when one of a go fails, and tells that one alone', async () => {
    const goes = new Goes();
    const gathering = new Gathering(LIMITS, goes.work);
    const results = Promise.allSettled([...'abxcde'].map((item) => gathering.add(item)));
    for (const go of [0, 1, 2, 3]) await goes.end(go);
    expect((await results).map(({ status }) => status === 'fulfilled')).toEqual([true, true, false, true, true, true]);
  });

  it('waits after a go of several for as many, not long, and for nobody after one who came alone', async () => {
    const goes = new Goes();
    const gathering = new Gathering({ ...LIMITS, atOnce: 1, lingerMs: 50 }, goes.work);
    const first = [...'abc'].map((item) => gathering.add(item));
    await goes.end(0);
    await goes.end(1);
    expect(goes.begun).toEqual(['a', 'bc']);
    const second = [gathering.add('d')];
    expect(goes.begun).toHaveLength(2);
    second.push(gathering.add('e'));
    expect(goes.begun).toEqual(['a', 'bc', 'de']);
    await goes.end(2);
    const late = gathering.add('f');
    expect(goes.begun).toHaveLength(3);
    await setTimeout(80);
    expect(goes.begun).toEqual(['a', 'bc', 'de', 'f']);
    await goes.end(3);
    const alone = gathering.add('g');
    expect(goes.begun).toEqual(['a', 'bc', 'de', 'f', 'g']);
    await goes.end(4);
    expect(await Promise.all([...first, ...second, late, alone])).toEqual([...'ABCDEFG']);
  });
});
