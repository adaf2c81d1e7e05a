import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { FlagBookRepository } from '../../../src/modules/flags/flag-book.repository.js';
import { VisibleFlag } from '../../../src/modules/flags/visible-flag.js';
import { anApp, type RunningApp } from '../../support/app.js';
import { bootstrapped } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';
import { aFlag, aPerson } from './panel-people.js';

let world: World;
let app: RunningApp;

beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  app = await anApp(world);
}, 60_000);
afterAll(async () => {
  await app.close();
  await world.close();
});

/** Steps as workers and people may have written them: a number each in order of arrival, and when it happened. */
async function aFlagWithSteps(steps: readonly (readonly [transition: string, secondsAfter: number])[]): Promise<string> {
  const flagId = await aFlag(world, { state: 'in-assessment' });
  for (const [index, [transition, seconds]] of steps.entries()) {
    await world.admin.query(
      `insert into flag_step (flag_id, step, from_state, to_state, transition, taken_at)
       select flag_id, $2, 'raised', 'in-assessment', $3, taken_at + make_interval(secs => $4) from flag_step where flag_id = $1 and step = 1`,
      [flagId, index + 2, transition, seconds],
    );
  }
  return flagId;
}

it('tells the steps of a dossier in order of time; of two at the same moment, in order of their numbers', async () => {
  const flagId = await aFlagWithSteps([
    ['reassess-flag', 7_200],
    ['worsened', 3_600],
    ['convene-panel', 60],
    ['conclude-assessment', 7_200],
  ]);
  const gijs = await aPerson(world, 'Gijs', 'triage');
  const steps = await world.web.transaction(gijs, (tx) => new VisibleFlag(new FlagBookRepository(world.sealing.sealing)).steps(tx, flagId));
  expect(steps.map(({ transition }) => transition)).toEqual([
    'raise-flag',
    'convene-panel',
    'worsened',
    'reassess-flag',
    'conclude-assessment',
  ]);

  const page = await (await app.ask(`/signalen/${flagId}`, { headers: { cookie: await app.cookieOf('triage') } })).text();
  const told = [...page.matchAll(/<p class="step-title">([^<]+) </g)].map(([, title]) => title);
  expect(told).toEqual([
    'Signaal gegeven',
    'Voorgelegd aan het panel',
    'Niveau is erger geworden',
    'Opnieuw voorgelegd aan het panel',
    'Panel heeft advies gegeven',
  ]);
});
