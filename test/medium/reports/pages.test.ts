import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openedReports } from '../../support/kept-reports.js';
import { aReportingSite, type ReportingSite } from './reporting-site.js';
import { aReportingWorld, aShortage, aStatement, type ReportingWorld, rowsIn, emptied } from './reporting-world.js';

let world: ReportingWorld;
let site: ReportingSite;
beforeAll(async () => {
  world = await aReportingWorld();
  site = await aReportingSite(world);
});
beforeEach(async () => {
  await emptied(world);
  world.clock.advance(60_000);
});
afterAll(async () => {
  await site.close();
  await world.close();
});

const page = (url: string, as = 'anouk') => site.ask({ url, as });
const owner = () => ('id' in world.anouk.actor ? world.anouk.actor.id : '');
const send = (url: string, form: Record<string, string>, as: string | undefined = 'anouk') =>
  site.ask({
    method: 'POST',
    url,
    as,
    form: { _csrf: 'token-of-Anouk', owner: owner(), key: `key-${Math.random()}`, do: 'file', ...form },
  });

const asBram = () => ({ _csrf: 'token-of-Bram', owner: 'id' in world.bram.actor ? world.bram.actor.id : '' });

const STATEMENT = {
  asOf: '2026-11-22',
  'rows.0.productGroup': 'ffp2',
  'rows.0.unit': 'piece',
  'rows.0.stockOnHand': '1.400',
  'rows.0.usedPerWeek': '30,5',
  'rows.1.productGroup': 'cap',
  'rows.1.unit': 'piece',
  'rows.1.stockOnHand': '',
  'rows.3.productGroup': 'examination-glove',
  'rows.3.unit': 'pair',
  'rows.3.stockOnHand': '50',
  'rows.3.incoming.0.expectedOn': '2026-12-01',
  'rows.3.incoming.0.quantity': '100',
};

describe('the stock statement', () => {
  it('files a report for every product that was filled in, together, and shows what was received', async () => {
    const sent = await send('/meldingen/voorraad', STATEMENT);
    expect(sent.statusCode).toBe(303);
    expect(await rowsIn(world)).toEqual({ report: 2, idempotency: 1, trail: 2, outbox: 1 });
    expect(await openedReports(world, 'order by product_group')).toMatchObject([
      { product_group: 'examination-glove', usable: 100, usedPerWeek: null, deliveries: [{ on: '2026-12-01', amount: 200 }] },
      { product_group: 'ffp2', usable: 1400, usedPerWeek: 30.5, deliveries: [] },
    ]);
    const received = await page(String(sent.headers['location']));
    expect(received.statusCode).toBe(200);
    expect(received.body).toContain('FFP2');
    expect(received.body).toContain('Wat er nu gebeurt');
    expect(received.body).toContain('U gaf geen gebruik op');
  });

  it('is filed once when the button is pressed twice', async () => {
    const once = { ...STATEMENT, key: 'pressed-twice' };
    const [first, second] = await Promise.all([send('/meldingen/voorraad', once), send('/meldingen/voorraad', once)]);
    expect(first.headers['location']).toBe(second.headers['location']);
    expect((await rowsIn(world)).report).toBe(2);
  });

  it('comes filled in with the figures of before, and repeats them in one press', async () => {
    await send('/meldingen/voorraad', STATEMENT);
    world.clock.advance(7 * 86_400_000);
    const { body } = await page('/meldingen/voorraad');
    expect(body).toContain('value="1400"');
    expect(body).toContain('Er is niets veranderd');
    const repeated = await send('/meldingen/voorraad', { do: 'repeat' });
    expect(repeated.statusCode).toBe(303);
    expect(await openedReports(world, `where product_group = 'ffp2' order by as_of`)).toMatchObject([
      { as_of: '2026-11-22', usable: 1400 },
      { as_of: '2026-11-29', usable: 1400 },
    ]);
    world.clock.set('2026-11-22T12:00:00Z');
  });

  it('comes back with every fault, what was typed, and ways to the fields; and keeps it as a draft', async () => {
    const faulty = { ...STATEMENT, asOf: '2026-12-24', 'rows.0.stockOnHand': 'veel', 'rows.3.unit': 'litre' };
    const { statusCode, body } = await send('/meldingen/voorraad', faulty);
    expect(statusCode).toBe(400);
    for (const field of ['veld-asOf', 'veld-rows-0-stockOnHand', 'veld-rows-3-unit']) {
      expect(body).toContain(`href="#${field}"`);
      expect(body).toContain(`id="${field}"`);
    }
    expect(body.match(/href="#veld-asOf"/g)).toHaveLength(1);
    expect(body).toContain('value="veel"');
    expect(body).toContain('Dit is nog niet verstuurd; wat u invulde, is bewaard als concept.');
    expect((await rowsIn(world)).report).toBe(0);
    const later = await page('/meldingen/voorraad');
    expect(later.body).toContain('value="veel"');
    expect(later.body).toContain('eerder ingevuld');
    await send('/meldingen/voorraad', { do: 'discard' });
    expect((await page('/meldingen/voorraad')).body).not.toContain('value="veel"');
  });

  it('asks about a jump, and understands both answers', async () => {
    await send('/meldingen/voorraad', STATEMENT);
    const slip = { ...STATEMENT, 'rows.0.stockOnHand': '70' };
    const asked = await send('/meldingen/voorraad', slip);
    expect(asked.statusCode).toBe(400);
    expect(asked.body).toContain('Ja, 70 klopt');
    expect(asked.body).toContain('Nee, ik bedoelde 1.400');
    const answer = { ...slip, 'rows.0.asked': 'stockOnHand' };
    expect((await send('/meldingen/voorraad', answer)).statusCode).toBe(400);
    expect((await send('/meldingen/voorraad', { ...answer, 'rows.0.jump.stockOnHand': 'right' })).statusCode).toBe(303);
    const few = (await openedReports(world)).find(({ usable }) => usable === 70);
    await world.admin.query('delete from report where report_id = $1', [few?.report_id]);
    expect((await send('/meldingen/voorraad', { ...answer, 'rows.0.jump.stockOnHand': 'meant:1400' })).statusCode).toBe(303);
    expect((await openedReports(world, `where product_group = 'ffp2'`)).map(({ usable }) => usable)).toEqual([1400, 1400]);
  });

  it('asks about a jump on the page that names faults of other rows', async () => {
    await send('/meldingen/voorraad', STATEMENT);
    const mixed = { ...STATEMENT, 'rows.0.stockOnHand': '70', 'rows.3.unit': 'litre' };
    const { statusCode, body } = await send('/meldingen/voorraad', mixed);
    expect(statusCode).toBe(400);
    expect(body).toContain('Nee, ik bedoelde 1.400');
    expect(body).toContain('href="#veld-rows-3-unit"');
  });

  it('gets another row, and says when nothing was filled in', async () => {
    expect((await send('/meldingen/voorraad', { ...STATEMENT, do: 'add' })).body).toContain('name="rows.4.productGroup"');
    const empty = await send('/meldingen/voorraad', { asOf: '2026-11-22' });
    expect(empty.statusCode).toBe(400);
    expect(empty.body).toContain('minstens één product');
    expect((await send('/meldingen/voorraad', { do: 'repeat' })).statusCode).toBe(409);
  });
});

describe('a form that outlives its session', () => {
  it('keeps what was typed on the page, stores nothing, and goes on after signing in', async () => {
    const { statusCode, body } = await send('/meldingen/voorraad', STATEMENT, 'ended');
    expect(statusCode).toBe(401);
    expect(body).toContain('name="rows.0.stockOnHand" value="1.400"');
    expect(await rowsIn(world)).toEqual({ report: 0, idempotency: 0, trail: 0, outbox: 0 });
    expect((await world.admin.query('select 1 from draft')).rowCount).toBe(0);
    const resumed = await send('/meldingen/voorraad', { ...STATEMENT, _csrf: '', do: 'resume' });
    expect([resumed.statusCode, resumed.body.includes('value="1.400"'), resumed.body.includes('value="token-of-Anouk"')]).toEqual([
      200,
      true,
      true,
    ]);
    expect((await rowsIn(world)).report).toBe(0);
  });

  it('comes back for another press when it was made in an earlier session', async () => {
    const stale = await send('/meldingen/voorraad', { ...STATEMENT, _csrf: 'old' });
    expect([stale.statusCode, stale.body.includes('value="1.400"')]).toEqual([403, true]);
    expect((await rowsIn(world)).report).toBe(0);
  });

  it('shows nothing of it to somebody else, and takes nothing from another site', async () => {
    const bram = await send('/meldingen/voorraad', { ...STATEMENT, _csrf: '', do: 'resume' }, 'bram');
    expect([bram.statusCode, bram.headers['location'], bram.body]).toEqual([303, '/meldingen/voorraad', '']);
    const headers = { origin: 'https://evil.test' };
    const foreign = await site.ask({ method: 'POST', url: '/meldingen/voorraad', as: 'anouk', form: STATEMENT, headers });
    expect(foreign.statusCode).toBe(403);
  });
});

describe('the other forms', () => {
  it.each([
    [
      'tekort',
      {
        kind: 'shortage',
        productGroup: 'ffp2',
        asOf: '2026-11-22',
        state: 'actual',
        startsOn: '2026-11-20',
        reason: 'shipping-delay',
        careImpact: 'unsafe',
      },
    ],
    [
      'onderbreking',
      {
        kind: 'discontinuation',
        productGroup: 'ffp2',
        asOf: '2026-11-22',
        startsOn: '2027-01-01',
        reason: 'discontinued',
        marketShare: '35',
        customersInformed: 'yes',
      },
    ],
    ['vraagstijging', { kind: 'demand-surge', productGroup: 'ffp2', asOf: '2026-11-22', factor: '2,5', reason: 'demand-surge' }],
  ])('%s is drawn, refused whole, and filed', async (name, sentForm) => {
    const who = name === 'onderbreking' ? 'bram' : 'anouk';
    const form = who === 'bram' ? { ...sentForm, ...asBram() } : sentForm;
    expect((await page(`/meldingen/${name}`, who)).statusCode).toBe(200);
    const { kind, ...empty } = sentForm;
    const refused = await send(
      `/meldingen/${name}`,
      { ...form, ...Object.fromEntries(Object.keys(empty).map((field) => [field, ''])), kind },
      who,
    );
    expect(refused.statusCode).toBe(400);
    expect(refused.body).toContain('href="#veld-productGroup"');
    const sent = await send(`/meldingen/${name}`, form, who);
    expect(sent.statusCode).toBe(303);
    expect((await page(String(sent.headers['location']), who)).statusCode).toBe(200);
  });

  it.each(['interruption', 'discontinuation'])(
    'a %s is for suppliers: care is told what to report instead, beside every other fault',
    async (kind) => {
      const form = { kind, productGroup: 'ffp2', asOf: '2027-11-22', startsOn: '2027-01-01', reason: 'discontinued' };
      const { statusCode, body } = await send('/meldingen/onderbreking', form);
      expect([statusCode, body.includes('melding van een tekort'), body.includes('href="#veld-asOf"')]).toEqual([400, true, true]);
      const shown = await page('/meldingen/onderbreking');
      expect([shown.statusCode, shown.body.includes('melding van een tekort')]).toEqual([400, true]);
      expect((await page('/meldingen')).body).not.toContain('/meldingen/onderbreking');
      const json = { ...form, asOf: '2026-11-22' };
      const post = { method: 'POST', url: '/api/v1/reports', json } as const;
      const answer = await site.ask({
        ...post,
        headers: { 'idempotency-key': kind, authorization: 'Bearer anouk', 'accept-language': 'en' },
      });
      expect([answer.statusCode, JSON.parse(answer.body).errors]).toMatchObject([400, [{ pointer: '/kind' }]]);
      expect(answer.body).toContain('report a shortage instead');
      expect((await rowsIn(world)).report).toBe(0);
    },
  );

  it('shows the likeliest form first: a shortage to care, an interruption to a supplier', async () => {
    const first = async (as: string) => /class="button button-primary" href="([^"]+)"/.exec((await page('/meldingen', as)).body)?.[1];
    expect([await first('anouk'), await first('bram')]).toEqual(['/meldingen/tekort', '/meldingen/onderbreking']);
  });
});

describe('one report', () => {
  const fileOne = async (json: object, as = 'anouk'): Promise<string> => {
    const { body } = await site.ask({
      method: 'POST',
      url: '/api/v1/reports',
      json,
      headers: { 'idempotency-key': `k-${Math.random()}`, authorization: `Bearer ${as}` },
    });
    return JSON.parse(body).id;
  };

  it('is shown, corrected and withdrawn', async () => {
    const id = await fileOne(aStatement({ lots: [{ expiresOn: '2027-01-01', quantity: 100 }], contractRef: 'C1' }));
    expect((await page('/meldingen')).body).toContain(`/meldingen/${id}`);
    const form = (await page(`/meldingen/${id}/verbeteren`)).body;
    expect(form).toContain('name="rows.0.contractRef" value="C1"');
    const row = { asOf: '2026-11-22', 'rows.0.productGroup': 'ffp2', 'rows.0.unit': 'piece', 'rows.0.stockOnHand': '410' };
    expect((await send(`/meldingen/${id}/verbeteren`, { ...row, 'rows.0.stockOnHand': 'x' })).body).toContain(
      'href="#veld-rows-0-stockOnHand"',
    );
    expect((await send(`/meldingen/${id}/verbeteren`, row)).headers['location']).toBe(`/meldingen/${id}`);
    const shown = (await page(`/meldingen/${id}`)).body;
    for (const text of ['Versie 1', 'Versie 2', '410']) expect(shown).toContain(text);
    expect((await send(`/meldingen/${id}/intrekken`, { reason: '' })).statusCode).toBe(400);
    expect((await send(`/meldingen/${id}/intrekken`, { reason: 'dubbel gedaan' })).statusCode).toBe(303);
    const ended = (await page(`/meldingen/${id}`)).body;
    expect([ended.includes('dubbel gedaan'), ended.includes('/intrekken')]).toEqual([true, false]);
  });

  it('of a colleague or a machine is read, and neither offered nor open to correction', async () => {
    const id = await fileOne(aShortage(), 'key-anouk');
    const shown = await page(`/meldingen/${id}`);
    expect([shown.statusCode, shown.body.includes('/verbeteren'), shown.body.includes('/intrekken')]).toEqual([200, false, false]);
    expect((await page(`/meldingen/${id}/verbeteren`)).statusCode).toBe(404);
    expect((await send(`/meldingen/${id}/intrekken`, { reason: 'van een ander' })).statusCode).toBe(404);
  });

  it('escapes what was written', async () => {
    const id = await fileOne(aShortage({ note: '<script>alert(1)</script>', measures: '"><img src=x>' }));
    const { body } = await page(`/meldingen/${id}`);
    expect(body).toContain('&lt;script>');
    expect(body).not.toMatch(/<script|<img/);
  });

  it('of somebody else does not exist', async () => {
    const id = await fileOne(aShortage());
    for (const part of ['', '/ontvangen', '/verbeteren']) expect((await page(`/meldingen/${id}${part}`, 'bram')).statusCode).toBe(404);
  });

  it('is not for Eva, nor for nobody', async () => {
    for (const url of ['/meldingen', '/meldingen/voorraad', '/meldingen/tekort']) {
      expect((await page(url, 'eva')).statusCode).toBe(403);
      expect((await site.ask({ url })).statusCode).toBe(303);
    }
    expect((await send('/meldingen/voorraad', STATEMENT, 'eva')).statusCode).toBe(403);
  });
});
