import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SyncPolicy } from '../../../src/modules/expected-use/index.js';
import { PolicyRepository } from '../../../src/modules/expected-use/policy.repository.js';
import { ComposeMessage } from '../../../src/modules/messages/index.js';
import { RevealsRepository } from '../../../src/modules/panel/reporters/reveals.repository.js';
import { TellReveal } from '../../../src/modules/panel/reporters/tell-reveal.js';
import { PeopleOfRole } from '../../../src/modules/parties/index.js';
import { formTokenOf } from '../../../src/modules/parties/form-token.js';
import type { Actor } from '../../../src/platform/actor.js';
import { Trail } from '../../../src/platform/trail.js';
import { anApp, type RunningApp } from '../../support/app.js';
import { bootstrapped, CAST, emailOf } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';
import { openedMessages } from '../../support/kept-messages.js';
import { emailIndexOf } from '../../support/kept-people.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';
import { aFlag, allDeclare } from './panel-people.js';
import { panelOf } from './panel-world.js';

const HOSPITAL = { kind: 'care-provider', sector: 'hospital', region: 'VR17' } as const;
const EXACT = 4_237;
const CANARY = 'kanarie-7319';

let world: World;
let app: RunningApp;
let flagId: string;
let letter: string;
const bearers = new Map<string, string>();

beforeAll(async () => {
  world = await aWorld();
  const reporter = CAST.people.find(({ roles }) => roles[0] === 'reporter');
  await bootstrapped(world, {
    ...CAST,
    organisations: [
      ...CAST.organisations,
      { ref: 'h3', name: 'Ziekenhuis Drie', ...HOSPITAL },
      { ref: 'h4', name: 'Ziekenhuis Vier', ...HOSPITAL },
    ],
    people: [
      ...CAST.people,
      { ...reporter, email: emailOf('third'), name: 'Derde melder', organisation: 'h3' },
      { ...reporter, email: emailOf('supplier'), name: 'Melder leverancier', organisation: 's1' },
    ],
  });
  await new SyncPolicy(world.clock, world.worker, new PolicyRepository(), new Trail(world.clock, TRAIL_KEYS)).execute();
  app = await anApp(world);
  for (const name of ['reporter', 'third', 'supplier', 'triage', 'panel', 'chair', 'ministry', 'auditor'])
    bearers.set(name, await app.tokenOf(name));
  const stock = { kind: 'stock', productGroup: 'ffp2', asOf: '2026-11-20', unit: 'piece' };
  await file('reporter', { ...stock, stockOnHand: EXACT, usedPerWeek: 1_000, note: CANARY });
  await file('reporter', {
    kind: 'shortage',
    productGroup: 'ffp2',
    asOf: '2026-11-21',
    state: 'actual',
    startsOn: '2026-11-20',
    reason: 'shipping-delay',
    careImpact: 'postponed',
    measures: CANARY,
  });
  await file('third', { ...stock, stockOnHand: 90_000, usedPerWeek: 10 });
  await file('supplier', { ...stock, stockOnHand: 800_000 });
  flagId = await aFlag(world);
  await panelOf(world).convenePanel.execute(flagId);
  await allDeclare(world);
  letter = await letterOf('h1');
}, 120_000);
afterAll(async () => {
  await app.close();
  await world.close();
});

async function file(who: string, body: object): Promise<void> {
  const answer = await app.send('/api/v1/reports', body, bearers.get(who), { 'idempotency-key': randomUUID() });
  if (answer.status !== 201) throw new Error(await answer.text());
}
async function letterOf(ref: string, of = flagId): Promise<string> {
  const { rows } = await world.admin.query(
    `select letter from dossier_entry e join organisation o on o.id = e.organisation_id where o.ref = $1 and flag_id = $2`,
    [ref, of],
  );
  return rows[0]?.letter;
}
const headers = (who: string) => ({ authorization: `Bearer ${bearers.get(who)}` });
const page = async (who: string, path = '') => {
  const answer = await app.ask(`/signalen/${flagId}${path}`, { headers: headers(who) });
  return { status: answer.status, text: await answer.text() };
};
const send = async (who: string, path: string, fields: Record<string, string>) => {
  const body = new URLSearchParams({ _csrf: formTokenOf(bearers.get(who) ?? ''), ...fields });
  const answer = await app.ask(`/signalen/${flagId}/melders/${letter}/${path}`, { method: 'POST', headers: headers(who), body });
  return { status: answer.status, text: await answer.text() };
};
const listed = async (who: string) => {
  const answer = await app.ask(`/api/v1/flags/${flagId}/reporters`, { headers: headers(who) });
  return { status: answer.status, body: JSON.parse(await answer.text()) };
};
const own = () => listed('panel').then(({ body }) => body.find((one: { reporter: string }) => one.reporter === letter));
const personIn = async (role: 'panel' | 'chair'): Promise<Actor> => {
  const { rows } = await world.admin.query('select id from person where email_index = $1', [emailIndexOf(world, emailOf(role))]);
  return { kind: 'person', id: rows[0].id, organisationId: null, roles: [role] };
};
const tell = async () => {
  const { rows } = await world.admin.query(`delete from outbox where job = 'panel.tell-reveal' returning payload`);
  const [people, compose] = [app.app.get(PeopleOfRole, { strict: false }), app.app.get(ComposeMessage, { strict: false })];
  const tellReveal = new TellReveal(world.worker, new RevealsRepository(world.sealing.sealing), people, compose);
  for (const { payload } of rows) await tellReveal.execute(payload.revealId);
  return (await openedMessages(world, `where subject_kind = 'reveal'`)).map(({ recipient, template }) => `${template} ${recipient}`);
};

describe('the reporters of a dossier', () => {
  it('stand under a letter, described so that three owners fit, in classes', async () => {
    expect(await own()).toEqual({
      reporter: letter,
      side: 'care',
      sector: 'hospital',
      province: null,
      stock: { week: '2026-11-16', quantity: { from: 1_000, below: 5_000 }, coverWeeks: { from: 4, below: 8 } },
      signals: [
        {
          kind: 'shortage',
          week: '2026-11-16',
          reason: 'shipping-delay',
          severity: expect.any(Number),
          state: 'actual',
          careImpact: 'postponed',
          startsInWeek: '2026-11-16',
        },
      ],
      released: [],
    });
  });

  it.each(['panel', 'chair'])('tell the %s no name, figure or text, on no page and in no answer', async (role) => {
    const said = [(await page(role)).text, (await page(role, `/melders/${letter}`)).text, JSON.stringify((await listed(role)).body)].join();
    expect(said).toContain(`${letter}`);
    for (const secret of ['Ziekenhuis Een', 'Ziekenhuis Drie', 'Leverancier Een', CANARY, '4237', '4.237', 'Rijnmond'])
      expect(said).not.toContain(secret);
  });

  it('leave out a supplier of whom every description fits too few; triage sees that it is there', async () => {
    const hidden = await letterOf('s1');
    expect((await listed('panel')).body.map(({ reporter }: { reporter: string }) => reporter)).not.toContain(hidden);
    expect((await page('panel', `/melders/${hidden}`)).status).toBe(404);
    const desk = await page('triage', `/melders/${hidden}`);
    expect([desk.status, desk.text.includes('Leverancier Een'), desk.text.includes('niet getoond aan het panel')]).toEqual([
      200,
      true,
      true,
    ]);
  });

  it('are for panel, chair and triage alone', async () => {
    for (const role of ['ministry', 'auditor', 'reporter']) {
      expect((await listed(role)).status).toBe(403);
      expect((await page(role, `/melders/${letter}`)).status).toBe(403);
    }
  });

  it('cannot be traced by the role of the panel in the database, whatever it asks', async () => {
    const actor = await personIn('panel');
    const ask = (sql: string) => world.web.transaction(actor, (tx) => tx.query(sql));
    expect(await ask('select letter from dossier_entry')).toHaveLength(2);
    for (const column of ['organisation_id', 'behind', 'put_at'])
      await expect(ask(`select ${column} from dossier_entry`)).rejects.toThrow(/denied/);
    for (const table of ['report', 'organisation']) await expect(ask(`select * from ${table}`)).rejects.toThrow(/denied/);
    await expect(ask('select reason from dossier_release')).rejects.toThrow(/denied/);
  });

  it('are frozen until the flag is assessed anew, and keep their letters then', async () => {
    const kept = async () =>
      (await world.admin.query('select letter, organisation_id, shown, round from dossier_entry order by letter')).rows;
    const before = await kept();
    await panelOf(world).convenePanel.execute(flagId);
    expect(await kept()).toEqual(before);
    await world.admin.query(
      `insert into flag_step (flag_id, step, from_state, to_state, transition, taken_at) values ($1, 50, 'advised', 'in-assessment', 'reassess-flag', $2)`,
      [flagId, world.clock.now()],
    );
    await panelOf(world).convenePanel.execute(flagId);
    const anew = await kept();
    expect(anew.map(({ letter: one, organisation_id: of }) => [one, of])).toEqual(
      before.map(({ letter: one, organisation_id: of }) => [one, of]),
    );
    expect(anew.map(({ round }) => round)).toEqual(before.map(({ round }) => round + 1));
  });
});

describe('what triage releases', () => {
  it('names every fault at once, a name in the text among them', async () => {
    const { status, text } = await send('triage', 'vrijgeven', { text: 'Dit is van ZIEKENHUIS één.', reason: '' });
    expect([status, text.includes('de naam van de melder'), text.includes('Schrijf op waarom')]).toEqual([400, true, true]);
    expect((await send('triage', 'vrijgeven', { reason: 'x' })).text).toContain('Kies de cijfers');
    expect((await own()).released).toEqual([]);
  });

  it('is for triage alone', async () => {
    for (const role of ['panel', 'chair', 'auditor'])
      expect((await send(role, 'vrijgeven', { figures: 'yes', reason: 'x' })).status).toBe(403);
  });

  it('is seen by the panel, and by who reported that it was done', async () => {
    expect(
      (await send('triage', 'vrijgeven', { figures: 'yes', text: 'Levering is drie weken te laat.', reason: 'Nodig voor het oordeel.' }))
        .status,
    ).toBe(303);
    expect((await own()).released).toMatchObject([
      { figures: { asOf: '2026-11-20', usable: EXACT, perWeek: 1_000 }, text: 'Levering is drie weken te laat.' },
    ]);
    expect((await page('panel')).text).toContain('Levering is drie weken te laat.');
    const { rows } = await world.admin.query(
      `select report_id as id from report r join organisation o on o.id = r.organisation_id where o.ref = 'h1' and r.kind = 'stock'`,
    );
    const looks = await app.ask(`/api/v1/reports/${rows[0].id}/looks`, { headers: headers('reporter') });
    expect(JSON.parse(await looks.text())).toMatchObject([{ action: 'report.released-to-panel', by: 'triage' }]);
  });
});

describe('a name', () => {
  it('is asked by a chair with a reason, and mailed to triage without saying of whom', async () => {
    expect((await send('panel', 'naam', { reason: 'Nieuwsgierig.' })).status).toBe(403);
    expect((await send('chair', 'naam', { reason: '' })).text).toContain('Schrijf op waarom');
    expect((await send('chair', 'naam', { reason: 'Spoed: bellen.' })).status).toBe(303);
    expect((await send('chair', 'naam', { reason: 'Nog eens.' })).text).toContain('staat al open');
    expect(await tell()).toEqual([`reveal-asked ${emailOf('triage')}`]);
    expect((await page('triage', `/melders/${letter}`)).text).toContain('Spoed: bellen.');
  });

  it('is not decided by who asked, nor without an answer', async () => {
    expect((await send('chair', 'besluit', { answer: 'yes' })).status).toBe(403);
    expect((await send('triage', 'besluit', {})).text).toContain('Kies ja of nee');
    const { rows } = await world.admin.query('select decided_by from reveal');
    expect(rows).toEqual([{ decided_by: null }]);
    await expect(world.admin.query('update reveal set decided_by = asked_by, decided_at = now(), granted = true')).rejects.toThrow(
      /two_persons/,
    );
  });

  it('is shown to that chair alone once triage says yes, and who reported is told', async () => {
    expect((await send('triage', 'besluit', { answer: 'yes' })).status).toBe(303);
    expect((await send('triage', 'besluit', { answer: 'no' })).text).toContain('Er staat geen vraag');
    expect((await page('chair', `/melders/${letter}`)).text).toContain('Ziekenhuis Een');
    expect((await page('panel', `/melders/${letter}`)).text).not.toContain('Ziekenhuis Een');
    expect(await tell()).toContain(`reveal-decided ${emailOf('chair')}`);
    const { rows } = await world.admin.query(`select action from trail where action like 'identity.%' `);
    expect(new Set(rows.map(({ action }) => action))).toEqual(new Set(['identity.asked', 'identity.revealed', 'identity.read']));
    const { rows: reports } = await world.admin.query(`select report_id as id from report_message`);
    const messages = await app.ask(`/api/v1/reports/${reports[0].id}/messages`, { headers: headers('reporter') });
    expect(await messages.text()).toContain('Twee personen hebben dat besloten');
  });

  it('is gone after a day, and a question that nobody decides lapses', async () => {
    world.clock.advance(24 * 3_600_000);
    for (const role of ['chair', 'triage']) bearers.set(role, await app.tokenOf(role));
    const after = await page('chair', `/melders/${letter}`);
    expect([after.text.includes('Ziekenhuis Een'), after.text.includes('Dat is voorbij')]).toEqual([false, true]);
    expect((await send('chair', 'naam', { reason: 'Weer nodig.' })).status).toBe(303);
    world.clock.advance(24 * 3_600_000);
    for (const role of ['chair', 'triage']) bearers.set(role, await app.tokenOf(role));
    expect((await send('triage', 'besluit', { answer: 'yes' })).text).toContain('Er staat geen vraag');
    expect((await page('chair', `/melders/${letter}`)).text).toContain('niet op tijd besloten');
  });
});
