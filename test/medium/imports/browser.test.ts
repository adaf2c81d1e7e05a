import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser } from '../../support/browser.js';
import { Sight } from '../../support/sight.js';
import { ImportSite } from './import-site.js';

const ROWS = [
  'productgroep;peildatum;eenheid;voorraad;gebruik per week;toelichting',
  'ffp2;18-11-2026;stuks;12.000;900;',
  'apron;18-11-2026;emmers;7;1;een emmer telt niet',
  'goggles;18-11-2027;stuks;veel;;',
  'cap;18-11-2026;stuks;300;20;',
];

describeInBrowser('a file, in a browser', (browser) => {
  let site: ImportSite;
  beforeAll(async () => {
    site = await ImportSite.open();
  }, 90_000);
  afterAll(() => site.close());

  it('is sent, looked at while it waits, tried, mended and filed', async () => {
    const context = await browser().newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
    const [name = '', value = ''] = (await site.web.cookieOf('reporter')).split('=');
    await context.addCookies([{ name, value, url: site.web.url }]);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const sight = new Sight(process.env['PICTURES']);
    await page.goto(`${site.web.url}/meldingen`);
    await Promise.all([page.waitForEvent('load'), page.getByRole('link', { name: 'Bestand inlezen' }).click()]);
    await sight.page(page, 'import-form');
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Nakijken' }).click()]);
    await sight.answer(page, 'import-form-faulty');

    await page.getByLabel('Bestand', { exact: true }).setInputFiles({
      ...{ name: 'voorraad week 47.csv', mimeType: 'text/csv', buffer: Buffer.from(ROWS.join('\r\n')) },
    });
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Nakijken' }).click()]);
    await page.getByRole('link', { name: 'Niet meer vanzelf verversen' }).click();
    await sight.page(page, 'import-waiting');
    const place = new URL(page.url()).pathname;
    await site.take(place.split('/').at(-1) ?? '');
    await Promise.all([page.waitForEvent('load'), page.getByRole('link', { name: 'Ververs nu' }).click()]);
    await sight.page(page, 'import-tried');
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Lees de goede rijen in' }).click()]);
    await site.take(place.split('/').at(-1) ?? '');
    await page.goto(`${site.web.url}${place}`);
    await sight.page(page, 'import-done');
    expect(await page.locator('main').innerText()).toContain('2 rijen zijn ingelezen');
    await page.goto(`${site.web.url}/meldingen/inlezen`);
    await sight.page(page, 'import-recent');
    expect(sight.faults).toEqual([]);
  }, 180_000);
});
