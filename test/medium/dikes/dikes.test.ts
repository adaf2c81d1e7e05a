import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ROLES } from '../../../src/platform/actor.js';
import { type DikesWorld, aDikesWorld } from './a-dikes-world.js';

/** Figures of single parties: nobody but the desk may see them, in whatever spelling. */
const SECRETS = /71[.,]?113|31[.,]?337|19[.,]?991|88[.,]?008/;
const OTHERS = ['reporter', 'organisation-admin', 'panel', 'chair', 'ministry', 'inspectorate'] as const;
const OUTSIDE = ['auditor', 'system-admin'] as const;
const PRODUCER = {
  base: '88.008',
  full: '4.900.000',
  ramp: '60',
  certification: 'certified',
  certifiedOn: '',
  'materials.0.name': 'Meltblown',
  'materials.0.stock': '90.000.000',
  'materials.0.perProduct': '0,5',
  'materials.0.inflow': '20.000.000',
  reason: 'Gesprek van 12 november',
};

let world: DikesWorld;
beforeAll(async () => {
  world = await aDikesWorld();
}, 60_000);
afterAll(() => world.close());

const trailOf = async (action: string) =>
  (await world.admin.query('select organisation_id, subject_id from trail where action = $1 order by recorded_at, id', [action])).rows;
const toldRows = async () =>
  (await world.admin.query('select product_group as "productGroup", week_start::text as week, told from told_dikes order by 1, 2')).rows;

describe('the dikes before anybody said anything', () => {
  it('are unknown to the desk, and nothing was told to others', async () => {
    expect((await world.look('triage', '/dijken')).body).toContain('Er is nog niets over de dijken bekend');
    const { status, body } = await world.look('triage', '/dijken/ffp2');
    expect([status, body.includes('niemand gaf iets op'), body.includes('geen producent bekend')]).toEqual([200, true, true]);
    expect(body).toContain('Voorraad van de dijken onbekend');
    expect((await world.look('ministry', '/dijken/ffp2')).body).toContain('Er is nog niets over de dijken bekend');
  });

  it('say where nobody has set the peak that the norm is unknown', async () => {
    expect((await world.look('triage', '/dijken/apron')).body).toContain('Het piekverbruik van dit product heeft nog niemand vastgesteld');
  });

  it('are not there of no product group', async () => {
    for (const role of ['triage', 'ministry']) expect((await world.look(role, '/dijken/kanarie')).status).toBe(404);
  });

  it.each(OUTSIDE)('are closed to %s', async (role) => {
    for (const path of ['/dijken', '/dijken/ffp2']) expect((await world.look(role, path)).status).toBe(403);
  });
});

describe('the dikes as two institutions and one supplier state them', () => {
  beforeAll(async () => {
    await world.file('h1', { stockOnHand: 71_113, stockBlocked: 13, expectedPerWeek: 900, dike: 1 });
    await world.file('h2', { stockOnHand: 31_337, dike: 1, lots: [{ expiresOn: '2026-11-21', quantity: 337 }] });
    await world.file('h3', { stockOnHand: 12_345, usedPerWeek: 100 });
    await world.file('s1', { stockOnHand: 19_991, expectedPerWeek: 700, dike: 2, contractRef: 'K-7' });
    await world.file('s1', { stockOnHand: 500, expectedPerWeek: 10, dike: 1, contractRef: 'K-8', confirmedJump: true });
    const organisation = await world.organisation('s2');
    expect((await world.send('triage', '/dijken/ffp2/producent', { ...PRODUCER, organisation })).status).toBe(303);
    await world.measure.execute('ffp2');
  });

  it('show the desk what counts per institution, per contract and per producer, and what does not', async () => {
    const { body } = await world.look('triage', '/dijken/ffp2');
    for (const text of ['71.100', '13 geblokkeerd', '31.000', '337 verlopen', 'K-7', '19.991', 'K-8', '88.008', 'Meltblown']) {
      expect(body).toContain(text);
    }
    expect(body).toContain('Buiten de dijken is er 12.345 stuks opgegeven');
    expect(body).toMatch(/Leverancier s1.*K-8.*Dijk 2 per contract.*Leverancier s1.*K-7/s);
  });

  it('run the clock on what counts: 102.600 in dike 1 and 19.991 in dike 2', async () => {
    const { body } = await world.look('triage', '/dijken/ffp2', 'en');
    expect(body).toContain('Breaks on 22 November 2026, after 0 weeks');
    expect(body).toMatch(/Expected use.*44,100.*Holds/s);
    const overview = await world.look('triage', '/dijken', 'en');
    expect(overview.body).toMatch(/href="\/dijken\/ffp2".*Breaks on 22 November 2026/s);
  });

  it('weigh a change without keeping it, and say what is wrong with one', async () => {
    const { body } = await world.look('triage', '/dijken/ffp2?dike1=60.000.000&dike2=&sooner=', 'nl');
    expect(body).toMatch(/De klok ervoor en erna.*Piekverbruik.*Breekt op 22 november 2026.*Houdt het vol/s);
    expect(body).toContain('value="60.000.000"');
    const wrong = await world.look('triage', '/dijken/ffp2?dike1=veel&sooner=900');
    expect(wrong.body).toContain('Vul een aantal in van nul of meer');
    expect(wrong.body).toContain('Vul een aantal dagen in');
    expect((await world.look('triage', '/dijken/ffp2')).body).not.toContain('60.000.000');
  });

  it('leave a line for each organisation whose figures the desk looked at', async () => {
    const before = await trailOf('dikes.read');
    world.clock.advance(1_000);
    await world.look('triage', '/dijken/ffp2');
    const refs = await Promise.all(['h1', 'h2', 'h3', 's1', 's2'].map((ref) => world.organisation(ref)));
    const looked = (await trailOf('dikes.read')).slice(before.length);
    expect(looked.map(({ organisation_id: id }) => id).sort()).toEqual(refs.sort());
  });

  it.each(OTHERS)('tell %s nothing: too few stand behind any of it', async (role) => {
    for (const language of ['nl', 'en'] as const) {
      for (const path of ['/dijken', '/dijken/ffp2', '/dijken/ffp2?dike1=5']) {
        const { status, body } = await world.look(role, path, language);
        expect([status, SECRETS.test(body), /K-7|Ziekenhuis h[2-4]|Leverancier s/.test(body)]).toEqual([200, false, false]);
      }
    }
    expect(await toldRows()).toEqual([]);
  });

  it('are found in the clear nowhere', async () => {
    for (const table of ['producer_statement', 'dike_standing', 'told_dikes', 'outbox', 'trail']) {
      const { rows } = await world.admin.query(`select coalesce(string_agg(t::text, ' '), '') as text from ${table} t`);
      expect(rows[0].text).not.toMatch(/88008|71100|4900000|Meltblown|Gesprek/);
    }
  });
});

describe('who records what a producer can make', () => {
  const fields = async () => ({ ...PRODUCER, organisation: await world.organisation('s2') });

  it('is the desk: a new version each time, with reason and line', async () => {
    expect((await world.send('triage', '/dijken/ffp2/producent', { ...(await fields()), ramp: '45' })).status).toBe(303);
    const { rows } = await world.admin.query('select version from producer_statement order by version');
    expect(rows.map(({ version }) => version)).toEqual([1, 2]);
    expect(await trailOf('producer.recorded')).toHaveLength(2);
    const { body } = await world.look('triage', '/dijken/ffp2');
    expect([body.includes('45 dagen'), body.includes('60 dagen'), body.includes('versie 2')]).toEqual([true, false, true]);
  });

  it('is nobody else', async () => {
    for (const role of ROLES.filter((one) => one !== 'triage')) {
      expect((await world.look(role, '/dijken/ffp2/producent')).status).toBe(403);
      expect((await world.send(role, '/dijken/ffp2/producent', await fields())).status).toBe(403);
    }
  });

  it('hears everything that is wrong, and gets back what was typed', async () => {
    const answer = await world.send('triage', '/dijken/ffp2/producent', { ...(await fields()), full: 'veel', reason: '' });
    expect(answer.status).toBe(400);
    for (const text of ['Vul een aantal in van nul of meer', 'Schrijf op van wie u dit hebt', 'value="veel"'])
      expect(answer.body).toContain(text);
    const care = { ...PRODUCER, organisation: await world.organisation('h1') };
    expect((await world.send('triage', '/dijken/ffp2/producent', care)).body).toContain('Kies een leverancier uit de lijst');
  });
});

describe('what is told of the dikes', () => {
  beforeEach(() => world.admin.query('delete from told_dikes'));

  /** Stated in the week that is told now, which ended on 15 November. */
  const stated = (ref: string, stockOnHand: number, asOf = '2026-11-13') =>
    world.file(ref, { stockOnHand, asOf, dike: 1, confirmedJump: true });
  const ffp2 = async () => (await toldRows()).find(({ productGroup }) => productGroup === 'ffp2');

  it('is how they stood at the end of a week, of every product group at once', async () => {
    await stated('h2', 70_000);
    await stated('h3', 72_000);
    await stated('h4', 71_000);
    await world.tell.execute();
    const told = await toldRows();
    expect(new Set(told.map(({ week }) => week))).toEqual(new Set(['2026-11-09']));
    expect(told.length).toBeGreaterThan(10);
    const clocks = ['expected', 'peak'].map((id) => ({ id, weeks: expect.stringMatching(/^(not-told|unknown)$/) }));
    expect((await ffp2()).told).toEqual({ dike1: 'low', dike2: 'not-told', dike3: 'not-told', clocks });
    const { body } = await world.look('panel', '/dijken/ffp2');
    expect(body).toMatch(/Dijk 1: in de zorg.*minder dan de helft.*Dijk 2: bij leveranciers.*niet verteld/s);
    expect((await world.look('ministry', '/dijken', 'en')).body).toContain('less than half');
  });

  it('stays, whoever files more about that week, and knows nothing of later days', async () => {
    await stated('h2', 70_000);
    await stated('h4', 90_000_000, '2026-11-16');
    await world.tell.execute();
    const told = await toldRows();
    await stated('h4', 90_000_000, '2026-11-15');
    await world.measure.execute('ffp2');
    await world.tell.execute();
    expect(await toldRows()).toEqual(told);
  });

  it('is of the newest week alone: that less can be told than before looks as if nothing ever was', async () => {
    await world.tell.execute();
    const pages = async () => Promise.all(['/dijken', '/dijken/ffp2'].map(async (path) => (await world.look('panel', path)).body));
    await world.admin.query(`update told_dikes set told = jsonb_set(told, '{dike1}', '"not-told"')`);
    const never = await pages();
    await world.admin.query(
      `insert into told_dikes
       select product_group, week_start - 7, jsonb_set(told, '{dike1}', '"met"'), told_at from told_dikes`,
    );
    expect(await pages()).toEqual(never);
  });

  it('is read by nobody whose work it is not, whatever a page would ask', async () => {
    for (const role of ROLES) {
      const actor = { kind: 'person', id: '018f0000-0000-7000-8000-000000000001', organisationId: null, roles: [role] } as const;
      const seen = async (table: string) =>
        world.web.transaction(actor, async (tx) => (await tx.query(`select 1 as one from ${table}`)).length).catch(() => 0);
      const rows = [await seen('dike_standing'), await seen('producer_statement')];
      expect([role, ...rows.map((count) => count > 0)]).toEqual([role, role === 'triage', role === 'triage']);
    }
  });
});
