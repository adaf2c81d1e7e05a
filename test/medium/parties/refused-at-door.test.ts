import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, formInit, type RunningApp } from '../../support/app.js';
import { bootstrapped } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';

let world: World;
let web: RunningApp;
beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  web = await anApp(world);
});
afterAll(async () => {
  await web.close();
  await world.close();
});

const response = { clientDataJSON: 'x', authenticatorData: 'x', signature: 'x' };
const unknown = { id: 'x', rawId: 'x', type: 'public-key', clientExtensionResults: {}, response };

it.each(['', 'geen json', JSON.stringify(unknown)])('a passkey that is refused leaves a line of nobody: %s', async (credential) => {
  const asked = `select actor_kind, subject_id from trail where action = 'person.passkey-refused'`;
  const lines = async () => (await world.admin.query(asked)).rows;
  const before = await lines();
  const answer = await web.ask('/aanmelden/sleutel', formInit({ credential }));
  expect([answer.status, answer.headers.getSetCookie()]).toEqual([401, []]);
  expect(await lines()).toEqual([...before, { actor_kind: 'gate', subject_id: 'unknown' }]);
});
