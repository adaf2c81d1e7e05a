import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GATE, system } from '../../../src/platform/actor.js';
import { aWorld, type World } from '../../support/database.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const one = (sql: string) => world.web.transaction(GATE, (tx) => tx.query<{ value: unknown }>(sql));

describe('a transaction for an actor', () => {
  it('tells the database who is asking, for that transaction alone', async () => {
    const person = { kind: 'person', id: '018f0000-0000-7000-8000-000000000001', organisationId: null, roles: ['triage'] } as const;
    const asked = await world.web.transaction(person, (tx) =>
      tx.query(`select actor_id() as id, actor_is('triage') as triage, actor_is('chair') as chair`),
    );
    expect(asked).toEqual([{ id: person.id, triage: true, chair: false }]);
    expect(await world.webSource.query('select actor_kind() as kind, actor_id() as id')).toEqual([{ kind: null, id: null }]);
  });

  it('takes the description of an actor as a value, never as SQL', async () => {
    const forged = {
      kind: 'person',
      id: '018f0000-0000-7000-8000-000000000001',
      organisationId: null,
      roles: [`x', true); drop table report; --`],
    } as const;
    const asked = await world.web.transaction(forged as never, (tx) =>
      tx.query(`select actor_is('triage') as triage, to_regclass('report') is not null as there`),
    );
    expect(asked).toEqual([{ triage: false, there: true }]);
  });

  it('fails as a whole when a statement failed that nobody looked at', async () => {
    const work = world.web.transaction(GATE, async (tx) => {
      await tx.query('select 1/0').catch(() => undefined);
    });
    await expect(work).rejects.toThrow('rolled back at commit');
  });

  it('gives its connection back usable after a fault', async () => {
    for (let times = 0; times < 40; times += 1) {
      await expect(world.web.transaction(GATE, (tx) => tx.query('select 1/0'))).rejects.toThrow('division');
    }
    expect(await one('select 1 as value')).toEqual([{ value: 1 }]);
  });

  it('hints only after the commit', async () => {
    const heard: string[] = [];
    await world.worker.transaction(system('test'), async (tx) => {
      tx.afterCommit(() => heard.push('rung'));
      expect(heard).toEqual([]);
    });
    expect(heard).toEqual(['rung']);
  });

  it('reads days as days and numeric as numbers', async () => {
    expect(await one(`select date '2026-11-22' as value`)).toEqual([{ value: '2026-11-22' }]);
    expect(await one('select 1.5::numeric as value')).toEqual([{ value: 1.5 }]);
  });
});
