import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Outbox } from '../../../src/jobs/outbox.js';
import { allPolicyFacts } from '../../../src/modules/catalogue/index.js';
import { AddPolicy, PolicyOn, SyncPolicy } from '../../../src/modules/expected-use/index.js';
import { PolicyRepository } from '../../../src/modules/expected-use/policy.repository.js';
import { RULE_SCHEMAS } from '../../../src/modules/expected-use/rule-schema.js';
import { OWN_RULES, type Rule } from '../../../src/modules/expected-use/rules.js';
import { GATE, system } from '../../../src/platform/actor.js';
import { Trail } from '../../../src/platform/trail.js';
import { Wake } from '../../../src/platform/wake.js';
import { aWorld, type World } from '../../support/database.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';

let world: World;
let sync: SyncPolicy;
let add: AddPolicy;
const policy = new PolicyRepository();
const on = (day: string) => world.web.transaction(GATE, (tx) => new PolicyOn(policy).execute(tx, day));

beforeAll(async () => {
  world = await aWorld();
  sync = new SyncPolicy(world.clock, world.worker, policy, new Trail(world.clock, TRAIL_KEYS));
  add = new AddPolicy(
    world.clock,
    world.worker,
    policy,
    new Outbox(world.clock, new Wake(world.workerSource)),
    new Trail(world.clock, TRAIL_KEYS),
  );
});
afterAll(() => world.close());

const STRICTER: Rule = {
  kind: 'cover-thresholds',
  productGroup: 'ffp2',
  side: 'care',
  value: { atExpected: { watch: 8, warning: 6, critical: 4 }, atPeak: {} },
  validFrom: '2026-12-01',
  author: 'VWS',
  reason: 'Winter.',
  source: 'own proposal',
  verified: false,
};

describe('policy', () => {
  it('is laid down once, by however many processes', async () => {
    const added = await Promise.all([sync.execute(), sync.execute(), sync.execute()]);
    expect(added.reduce((sum, count) => sum + count, 0)).toBe(allPolicyFacts().length + OWN_RULES.length);
    expect(await sync.execute()).toBe(0);
  });

  it('has the shape that each kind asks for', () => {
    for (const { kind, value } of [...allPolicyFacts(), ...OWN_RULES])
      expect([kind, RULE_SCHEMAS[kind].safeParse(value).error]).toEqual([kind, undefined]);
  });

  it('of the LCH of 2 April 2021 was not in force the day before', async () => {
    expect((await on('2021-04-01')).find('expected-use', { productGroup: 'ffp2' })).toBeNull();
    expect((await on('2021-04-02')).get('expected-use', { productGroup: 'ffp2' }).value).toEqual({ perWeek: 44_100 });
    expect((await on('2026-11-22')).get('reporting-rhythm', { variant: 'crisis' }).value.days).toBe(1);
  });

  it('that is added holds from its day on, says by whom, and has its product group evaluated', async () => {
    const id = await add.execute(system('test'), STRICTER);
    const asked = { productGroup: 'ffp2', side: 'care' } as const;
    expect((await on('2026-11-30')).get('cover-thresholds', asked).value.atExpected.critical).toBe(2);
    expect((await on('2026-12-01')).get('cover-thresholds', asked)).toMatchObject({ id, value: { atExpected: { critical: 4 } } });
    expect((await on('2026-12-01')).get('cover-thresholds', { ...asked, productGroup: 'apron' }).value.atExpected.critical).toBe(2);
    const { rows } = await world.admin.query(`select job, payload from outbox`);
    expect(rows).toEqual([{ job: 'flags.evaluate', payload: { productGroup: 'ffp2' } }]);
  });

  it('is refused with every fault at once', async () => {
    const wrong = {
      ...STRICTER,
      productGroup: 'stone',
      validFrom: '2026-02-30',
      reason: ' ',
      value: { atExpected: { watch: -1, warning: 6, critical: 4 }, atPeak: {} },
    };
    await expect(add.execute(system('test'), wrong)).rejects.toMatchObject({
      faults: [{ pointer: '/value/atExpected/watch' }, { pointer: '/validFrom' }, { pointer: '/productGroup' }, { pointer: '/reason' }],
    });
  });

  it('cannot be written by the web', async () => {
    await expect(world.web.transaction(GATE, (tx) => policy.add(tx, STRICTER, new Date()))).rejects.toThrow(/permission denied/);
  });
});
