import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, GATE, type Role, ROLES, system } from '../../../../src/platform/actor.js';
import { newId } from '../../../../src/platform/identity.js';
import { KeyDestroyed } from '../../../../src/platform/sealing/key-keeper.js';
import { KeyRefused } from '../../../../src/platform/sealing/key-refused.js';
import { mayOpen } from '../../../../src/platform/sealing/may-open.js';
import { ORGANISATION_PURPOSES, type Purpose, purposesOf, SERVICE, SERVICE_PURPOSES } from '../../../../src/platform/sealing/purposes.js';
import { sealingKit } from '../../../../src/platform/sealing/sealing-kit.js';
import { Secrets } from '../../../../src/platform/secrets.js';
import { aWorld, type World } from '../../../support/database.js';
import { giveKeys } from '../../../support/sealing.js';

const PLACE = { table: 'report', row: 'r1/1', column: 'body' };
const OTHER_PLACE = { ...PLACE, row: 'r2/1' };
const WORKER = system('test');

let world: World;
let own: string;
let other: string;
beforeAll(async () => {
  world = await aWorld();
  [own, other] = [newId(world.clock.now()), newId(world.clock.now())];
  await giveKeys(world, own);
  await giveKeys(world, other);
});
afterAll(() => world.close());

const person = (organisationId: string | null, ...roles: Role[]): Actor => ({
  kind: 'person',
  id: newId(world.clock.now()),
  organisationId,
  roles,
});
const client = (organisationId: string): Actor => ({
  kind: 'client',
  id: newId(world.clock.now()),
  organisationId,
  scopes: ['reports:read'],
});
/** A process that remembers nothing yet. */
const fresh = () => sealingKit(world.sealing.keeper, new Secrets(Buffer.alloc(32)), world.clock);
const sealedFor = (owner: string, purpose: Purpose, value: unknown): Promise<Buffer> =>
  world.worker.transaction(WORKER, async (tx) => (await world.sealing.sealing.sealer(tx, owner, purpose)).seal(PLACE, value));

describe('sealing on a database', () => {
  it('gives back to the organisation what it sealed, and to the worker', async () => {
    const { sealing } = fresh();
    const reporter = person(own, 'reporter');
    const value = await world.web.transaction(reporter, async (tx) =>
      (await sealing.sealer(tx, own, 'report')).seal(PLACE, { stock: 400 }),
    );

    const read = (actor: Actor, database = world.web) =>
      database.transaction(actor, (tx) => fresh().sealing.open<object>(tx, [{ place: PLACE, value }]));
    expect(await read(reporter)).toEqual([{ stock: 400 }]);
    expect(await read(person(null, 'triage'))).toEqual([{ stock: 400 }]);
    expect(await read(WORKER, world.worker)).toEqual([{ stock: 400 }]);
  });

  it('asks for each key once a minute, however much is sealed and opened', async () => {
    const { sealing } = fresh();
    const value = await sealedFor(own, 'report', 1);
    const asked = async (): Promise<number> =>
      world.worker.transaction(WORKER, async (tx) => {
        let questions = 0;
        const counting = new Proxy(tx, {
          get: (target, name) => {
            if (name === 'actor') return target.actor;
            questions += 1;
            const found: unknown = Reflect.get(target, name);
            return typeof found === 'function' ? found.bind(target) : found;
          },
        });
        await sealing.sealer(counting, own, 'report');
        await sealing.open(counting, [
          { place: PLACE, value },
          { place: PLACE, value },
        ]);
        return questions;
      });

    expect([await asked(), await asked()]).toEqual([1, 0]);
  });

  it('opens values of many owners with one question', async () => {
    const values = await Promise.all([own, other].map((owner) => sealedFor(owner, 'sums', owner)));
    const opened = await world.worker.transaction(WORKER, (tx) =>
      fresh().sealing.open<string>(
        tx,
        values.map((value) => ({ place: PLACE, value })),
      ),
    );

    expect(opened).toEqual([own, other]);
  });

  it('seals for many owners with one question, each with the key of its own', async () => {
    const { sealing, keys } = fresh();
    await world.worker.transaction(WORKER, async (tx) => {
      const sealers = await sealing.sealers(tx, [own, other, own], 'sums');
      const values = [own, other].map((owner) => ({ place: PLACE, value: sealers.get(owner)?.seal(PLACE, owner) ?? Buffer.alloc(0) }));
      expect(await sealing.open(tx, values)).toEqual([own, other]);
      const [mine, theirs] = await keys.current(tx, [own, other], 'sums');
      expect(mine?.id).not.toBe(theirs?.id);
    });
  });

  it('hides in the length how many digits a number has', async () => {
    const lengths = await Promise.all(
      [{ stock: 4 }, { stock: 40_583_465 }].map(async (value) => (await sealedFor(own, 'sums', value)).length),
    );
    expect(lengths[0]).toBe(lengths[1]);
  });

  it('refuses a key that is in memory to who may not use it', async () => {
    const { sealing } = fresh();
    const value = await sealedFor(own, 'report', 'secret');
    await world.web.transaction(person(own, 'reporter'), (tx) => sealing.open(tx, [{ place: PLACE, value }]));

    for (const actor of [person(other, 'reporter'), client(other), person(null, 'panel'), person(null, 'ministry'), GATE]) {
      await expect(world.web.transaction(actor, (tx) => sealing.open(tx, [{ place: PLACE, value }]))).rejects.toThrow(KeyRefused);
      await expect(world.web.transaction(actor, (tx) => sealing.sealer(tx, own, 'report'))).rejects.toThrow(KeyRefused);
    }
  });

  it('refuses a value that was moved to another row, whoever asks', async () => {
    const value = await sealedFor(own, 'report', 1);

    await expect(world.worker.transaction(WORKER, (tx) => fresh().sealing.open(tx, [{ place: OTHER_PLACE, value }]))).rejects.toThrow(
      /is not what was sealed there/,
    );
  });

  it('opens nothing of an erased owner, and says so without a fault when asked to', async () => {
    const gone = newId(world.clock.now());
    await giveKeys(world, gone);
    const [value, standing] = [await sealedFor(gone, 'report', 1), await sealedFor(own, 'report', 2)];
    await world.sealing.keeper.destroy(gone);
    const { sealing } = fresh();

    await world.worker.transaction(WORKER, async (tx) => {
      await expect(sealing.open(tx, [{ place: PLACE, value }])).rejects.toThrow(KeyDestroyed);
      expect(
        await sealing.openOrErased(tx, [
          { place: PLACE, value },
          { place: PLACE, value: standing },
        ]),
      ).toEqual([undefined, 2]);
    });
  });

  it('is a domain in the database: what is not sealed cannot stand in a sealed column', async () => {
    await expect(
      world.admin.query(`select convert_to('in the clear, and long enough to look like something', 'UTF8')::sealed`),
    ).rejects.toThrow(/sealed/);
  });
});

describe('who may open what', () => {
  const actors = (): Actor[] => [...ROLES.flatMap((role) => [person(null, role), person(own, role)]), client(own), client(other), GATE];
  const keys = (): [string, Purpose][] =>
    [own, other, SERVICE].flatMap((owner) => purposesOf(owner).map((purpose): [string, Purpose] => [owner, purpose]));

  it('is the same in the code and in the policies of the database', async () => {
    for (const actor of actors()) {
      const rows = await world.web.transaction(actor, (tx) =>
        tx.query<{ owner: string; purpose: Purpose }>('select owner, purpose from data_key where owner = any($1)', [[own, other, SERVICE]]),
      );
      const seen = rows.map(({ owner, purpose }) => `${owner} ${purpose}`).sort();
      const allowed = keys()
        .filter(([owner, purpose]) => mayOpen(actor, owner, purpose))
        .map(([owner, purpose]) => `${owner} ${purpose}`)
        .sort();
      expect([actor, seen]).toEqual([actor, allowed]);
    }
  });

  it('never gives a person of the panel or the ministry a key of an organisation', () => {
    for (const role of ['panel', 'chair', 'ministry', 'inspectorate', 'auditor', 'system-admin'] as const) {
      const open = ORGANISATION_PURPOSES.filter((purpose) => mayOpen(person(null, role), own, purpose));
      expect([role, open]).toEqual([role, []]);
    }
  });

  it('knows no purposes of an organisation for the service, nor the reverse', () => {
    expect(ORGANISATION_PURPOSES.filter((purpose) => mayOpen(WORKER, SERVICE, purpose))).toEqual(['identity']);
    expect(SERVICE_PURPOSES.filter((purpose) => mayOpen(WORKER, own, purpose))).toEqual(['identity']);
  });
});

describe('a blind index', () => {
  const { sealing } = sealingKit(Object.create(null), new Secrets(Buffer.alloc(32, 1)), { now: () => new Date(0) });
  const elsewhere = sealingKit(Object.create(null), new Secrets(Buffer.alloc(32, 2)), { now: () => new Date(0) }).sealing;

  it('is equal for equal texts of one kind and one master key, and only then', () => {
    const index = sealing.blindIndex('email', 'anouk@example.test');

    expect(index).toHaveLength(32);
    expect(sealing.blindIndex('email', 'anouk@example.test')).toEqual(index);
    expect(sealing.blindIndex('email', 'bram@example.test')).not.toEqual(index);
    expect(sealing.blindIndex('identifier', 'anouk@example.test')).not.toEqual(index);
    expect(elsewhere.blindIndex('email', 'anouk@example.test')).not.toEqual(index);
  });
});
