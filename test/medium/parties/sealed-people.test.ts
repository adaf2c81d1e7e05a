import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { system } from '../../../src/platform/actor.js';
import { aWorld, type World } from '../../support/database.js';
import { partiesOf } from './parties-of.js';

const FORM = { email: 'anouk@h1.nl', name: 'Anouk', password: 'kruiwagen lantaarn violet', organisation: 'h1', roles: ['reporter'] };
const HOSPITAL = { ref: 'h1', name: 'Ziekenhuis h1', kind: 'care-provider', sector: 'hospital', region: 'VR17' };

let world: World;
beforeAll(async () => {
  world = await aWorld();
  const desk = partiesOf(world, world.worker);
  await desk.registerOrganisation.execute(system('test'), HOSPITAL);
  await desk.registerPerson.execute(system('test'), FORM);
});
afterAll(() => world.close());

describe('who somebody is', () => {
  it('stands in no column of the table', async () => {
    const { rows } = await world.admin.query(`select email, name, to_jsonb(p) - 'email' - 'name' as rest from person p`);
    const bytes = Buffer.concat([rows[0].email, rows[0].name, Buffer.from(JSON.stringify(rows[0].rest))]).toString('latin1');
    expect(bytes).not.toMatch(/anouk|h1\.nl/i);
  });

  it('costs a page no transaction beside that of the door, once the key is remembered', async () => {
    const door = partiesOf(world, world.web);
    const { token } = await door.signIn.execute({ email: FORM.email, password: FORM.password, address: '::1' });
    const known = await door.doorkeeper.personOf(token);
    expect(known).toMatchObject({ name: 'Anouk', email: 'anouk@h1.nl', organisation: { name: 'Ziekenhuis h1' } });
    const transaction = world.web.transaction.bind(world.web);
    let transactions = 0;
    world.web.transaction = (actor, work) => {
      transactions += 1;
      return transaction(actor, work);
    };
    expect(await door.doorkeeper.personOf(token)).toEqual(known);
    expect(transactions).toBe(1);
  });
});
