import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SystemRepository } from '../../../src/modules/oversight/operation/system.repository.js';
import { system } from '../../../src/platform/actor.js';
import { textOf } from '../../support/documents.js';
import { TrailWorld } from '../platform/trail/a-trail.js';

let own: TrailWorld;
beforeAll(async () => {
  own = await TrailWorld.open();
});
afterAll(() => own.world.close());

const count = async (sql: string): Promise<number> => Number((await own.world.admin.query(`select count(*) as n from ${sql}`)).rows[0].n);
const strays = async (): Promise<string[]> =>
  (await own.world.worker.transaction(system('test'), (tx) => new SystemRepository().partitionedTables(tx)))
    .filter((table) => table.strays)
    .map(({ name }) => name);
/** What the manual says to do, statement by statement, for a table and its column. */
const procedure = (table: string, column: string): string[] => {
  const [, sql = ''] = /### MeldpuntPartitionStrays.*?```sql\n(.*?)```/s.exec(textOf('docs/operations/monitoring.md')) ?? [];
  const statements = sql.replaceAll('filed_at', column).replaceAll('report', table).split(';');
  return statements.map((statement) => statement.trim()).filter((statement) => statement !== '');
};

describe('rows that ended up beside the months', () => {
  it('are moved as the manual says: of the trail none waits to be linked again', async () => {
    own.world.clock.set('2050-01-15T12:00:00Z');
    await own.written(3);
    const waiting = await count('trail_pending');
    expect([await count('trail_default'), await strays()]).toEqual([3, ['trail']]);
    const { admin } = own.world;
    for (const statement of procedure('trail', 'recorded_at')) await admin.query(statement);
    expect([await count('trail_default'), await count('trail_2050_01'), await strays()]).toEqual([0, 3, []]);
    expect(await count('trail_pending')).toBe(waiting);
    await expect(admin.query('delete from trail_2050_01')).rejects.toThrow();
    await expect(admin.query('truncate trail_2050_01')).rejects.toThrow();
    const { rows } = await admin.query(`select relforcerowsecurity as forced from pg_class where relname = 'trail_2050_01'`);
    expect(rows).toEqual([{ forced: true }]);
    await own.written(1);
    expect([await count('trail_2050_01'), await count('trail_pending')]).toEqual([4, waiting + 1]);
  });
});
