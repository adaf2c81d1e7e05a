import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GATE } from '../../../src/platform/actor.js';
import { binaryArray } from '../../../src/platform/binary-array.js';
import { aWorld, type World } from '../../support/database.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

/** What the database understands of the columns. */
async function understood(sql: string, columns: readonly Buffer[]): Promise<unknown[]> {
  return world.web
    .transaction(GATE, (tx) => tx.query<{ value: unknown }>(`${sql} as value`, columns))
    .then((rows) => rows.map(({ value }) => value));
}

const instants = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
const days = instants.map((at) => at.toISOString().slice(0, 10));
const texts = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0'));
const some = <Value>(values: fc.Arbitrary<Value>) => fc.array(fc.option(values), { maxLength: 20 });

describe('a column in binary form', () => {
  it.each([
    { type: 'uuid', values: fc.uuid() },
    { type: 'integer', values: fc.integer({ min: -2_147_483_648, max: 2_147_483_647 }) },
    { type: 'smallint', values: fc.integer({ min: -32_768, max: 32_767 }) },
    { type: 'boolean', values: fc.boolean() },
    { type: 'text', values: texts },
    { type: 'date', values: days },
    { type: 'timestamptz', values: instants },
    { type: 'bytea', values: fc.uint8Array().map((bytes) => Buffer.from(bytes)) },
  ] as const)('is what it was as $type, and so is what is not there', async ({ type, values }) => {
    await fc.assert(
      fc.asyncProperty(some(values as fc.Arbitrary<never>), async (column) => {
        expect(await understood(`select unnest($1::${type}[])`, [binaryArray(type, column)])).toEqual(column);
      }),
      { numRuns: 30 },
    );
  });

  it('is refused where a value is no such thing', () => {
    expect(() => binaryArray('uuid', ['018f0000'])).toThrow('no UUID');
    expect(() => binaryArray('date', ['2026-13-01'])).toThrow('no day');
    expect(() => binaryArray('timestamptz', [new Date(NaN)])).toThrow(RangeError);
  });
});
