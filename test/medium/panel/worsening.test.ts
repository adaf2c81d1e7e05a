import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type PublishedSides, protectEvidence } from '../../../src/domain/flags/protect-evidence.js';
import { FlagsRepository } from '../../../src/modules/flags/flags.repository.js';
import type { TellWorse } from '../../../src/modules/panel/tell-worse.js';
import { system } from '../../../src/platform/actor.js';
import { anApp, type RunningApp } from '../../support/app.js';
import { bootstrapped } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';
import { openedMessages } from '../../support/kept-messages.js';
import { anEvidence, aSide } from '../flags/an-evidence.js';
import { aFlag } from './panel-people.js';
import { panelOf } from './panel-world.js';

let world: World;
let app: RunningApp;
let tellWorse: TellWorse;
let flagId: string;

const FEW = aSide({ side: 'supplier', disclosure: 'withheld' }, { holdings: 1, expecterHoldings: 1, usable: 555_555 });
const WORSE = anEvidence([aSide({}, { usable: 61_000 }), FEW], { asOf: '2026-11-29', level: 'critical', ruleVersion: 'cover-1/policy-9' });

function shown(value: number) {
  return { state: 'shown', value } as const;
}

beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  app = await anApp(world);
  tellWorse = panelOf(world).tellWorse;
  flagId = await aFlag(world, { level: 'warning' });
}, 60_000);
afterAll(async () => {
  await app.close();
  await world.close();
});

/** What was published when it got worse. */
const PUBLISHED: PublishedSides = {
  care: [
    {
      ...{
        weekStart: '2026-11-16',
        usable: shown(61_000),
        expected: shown(40_000),
        used: shown(40_000),
        blocked: shown(0),
        incoming: shown(0),
      },
      ...{ coverAtExpected: shown(1.525), coverAtPeak: { state: 'withheld', value: null }, signals: shown(0) },
    },
  ],
  supplier: [],
};
const worsen = (id: string) =>
  world.worker.transaction(system('flags'), (tx) =>
    new FlagsRepository(world.sealing.sealing).worsen(
      tx,
      id,
      { evidence: WORSE, shown: protectEvidence(WORSE, PUBLISHED) },
      world.clock.now(),
    ),
  );
const mails = (id: string) => openedMessages(world, `where template = 'flag-worsened' and subject_id = $1`, [id]);
const pageFor = async (role: string) => (await app.ask(`/signalen/${flagId}`, { headers: { cookie: await app.cookieOf(role) } })).text();

describe('a flag that gets worse', () => {
  it('is told to the desk alone while the panel has not been asked', async () => {
    const early = await aFlag(world, { level: 'warning', productGroup: 'kn95' });
    await world.admin.query('delete from invitation where flag_id = $1', [early]);
    await worsen(early);
    await tellWorse.execute(early, 2);
    expect((await mails(early)).map(({ recipient }) => recipient)).toEqual(['triage@example.nl']);
  });

  it('is told once to the desk and those of the panel who were asked, without figures, under one Message-ID', async () => {
    await panelOf(world).convenePanel.execute(flagId);
    expect(await worsen(flagId)).toBe(3);
    await tellWorse.execute(flagId, 3);
    const first = await mails(flagId);
    await tellWorse.execute(flagId, 3);
    expect(await worsen(flagId)).toBeUndefined();
    expect(await mails(flagId)).toEqual(first);
    expect(first.map(({ recipient }) => recipient)).toEqual(['chair@example.nl', 'panel@example.nl', 'triage@example.nl']);
    expect(first.map(({ step, link }) => [step, new URL(link).pathname])).toEqual([1, 2, 3].map(() => [3, `/signalen/${flagId}`]));
    const { rows: standing } = await world.admin.query('select state, level from flag where id = $1', [flagId]);
    expect(standing).toEqual([{ state: 'in-assessment', level: 'critical' }]);
  });

  it('shows in its dossier what the new level rests on, with the first evidence below it', async () => {
    const page = await pageFor('chair');
    expect(page).toMatch(
      /cijfers van 29 november 2026, toen het signaal ernstiger werd.*61\.000 stuks.*de week van 16 november 2026.*cover-1\/policy-9.*toen het werd gegeven, op 22 november 2026.*2 tot 4 weken.*nog niets gepubliceerd.*flags\/1/,
    );
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives no totals of a few away in the new evidence, on the page or over the API', async () => {
    expect(await pageFor('triage')).toContain('555.555');
    expect(await pageFor('chair')).not.toContain('555.555');
    const authorization = `Bearer ${await app.tokenOf('chair')}`;
    const flag = await (await app.ask(`/api/v1/flags/${flagId}`, { headers: { authorization } })).json();
    expect(flag).toMatchObject({
      level: 'critical',
      evidence: { level: 'warning', sides: [{ inputs: { usable: null }, cover: { atExpected: { kind: 'between', from: 2, below: 4 } } }] },
      worsenings: [
        {
          worsenedAt: world.clock.now().toISOString(),
          level: 'critical',
          ruleVersion: 'cover-1/policy-9',
          evidence: { sides: [{ inputs: { usable: 61_000 } }, { inputs: { usable: null } }] },
          expectedShortageOn: '2026-12-07',
        },
      ],
    });
  });
});
