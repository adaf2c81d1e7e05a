import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser } from '../../support/browser.js';
import { Sight } from '../../support/sight.js';
import { aPlaybookWorld, type PlaybookWorld } from './playbook-world.js';

const WHY = { author: 'Directeur', reason: 'Een golf in het buitenland', source: 'besluit 12' };
const POSTURE = { ...WHY, posture: 'heightened', from: '2026-11-22', until: '2026-12-04', evaluateOn: '2026-11-23', watch: 'ffp2' };
const DUTY = { ...WHY, side: 'care', product: 'ffp2', basis: 'statutory', days: '2', from: '2026-11-22', until: '', during: '' };

describeInBrowser('the playbook, in a browser', (browser) => {
  let world: PlaybookWorld;
  beforeAll(async () => {
    world = await aPlaybookWorld();
    await world.file('h1', { stockOnHand: 500, usedPerWeek: 100, expectedPerWeek: 100 });
    for (const [place, form] of [
      ['/beeld/besluiten', POSTURE],
      ['/plichten', DUTY],
    ] as const) {
      await world.send('triage', place, form);
      await world.adopted(place);
      world.clock.advance(1_000);
      await world.send('triage', place, form);
      world.clock.advance(1_000);
    }
    const asked = {
      product: '',
      from: '2026-11-23',
      until: '2026-12-18',
      reason: 'Wij verhuizen naar een nieuw magazijn en kunnen niet tellen.',
    };
    await world.send('reporter', '/plichten/eigen/vrijstellingen', asked);
    const answer = { reason: 'Verhuizen mag: wij rekenen zolang met uw laatste opgave.', contact: 'Gijs van de meldtafel, 070 123 45 67' };
    const exempted = { ...asked, ...answer, organisation: await world.organisation('h2'), product: 'apron' };
    await world.send('triage', '/plichten/vrijstellingen', exempted);
    await world.send('triage', '/plichten/vrijstellingen', { ...exempted, organisation: await world.organisation('h1') });
    world.clock.set('2026-11-26T09:00:00.000Z');
  }, 90_000);
  afterAll(() => world.close());

  it('is there for who sees, hears or reads differently, wide and narrow, with its forms open', async () => {
    const sight = new Sight(process.env.JOURNEY_PICTURES);
    const { rows } = await world.admin.query('select id from duty_exemption where asked_by is not null');
    const one = `/plichten/vrijstellingen/${rows[0].id}`;
    const desk = ['/beeld', '/beeld/besluiten', '/plichten', '/plichten/te-laat', '/plichten/vrijstellingen', one];
    const visits = (['nl', 'en'] as const).flatMap((language) => [
      ...desk.map((place) => ({ role: 'triage', place, language })),
      { role: 'reporter', place: '/plichten/eigen', language },
    ]);
    const cookies = new Map([
      ['triage', await world.app.cookieOf('triage')],
      ['reporter', await world.app.cookieOf('reporter')],
    ]);
    for (const { role, place, language } of visits) {
      const context = await browser().newContext({ locale: 'nl-NL' });
      const cookie = cookies.get(role) ?? '';
      await context.addCookies([
        { name: cookie.split('=')[0] ?? '', value: cookie.slice(cookie.indexOf('=') + 1), url: world.app.url },
        { name: 'lang', value: language, url: world.app.url },
      ]);
      const page = await context.newPage();
      await page.goto(`${world.app.url}${place}`);
      await page.evaluate('document.querySelectorAll("details").forEach((one) => (one.open = true))');
      await sight.answer(page, `${role}${place.replaceAll('/', '-').replace(rows[0].id, 'een')}.${language}`);
      await context.close();
    }
    expect(sight.faults).toEqual([]);
    expect(sight.seen).toHaveLength(28);
  }, 240_000);
});
