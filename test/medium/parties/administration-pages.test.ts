import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { cookieName } from '../../../src/web/cookie-name.js';
import { anApp, type RunningApp } from '../../support/app.js';
import { bootstrapped } from '../../support/bootstrapped.js';
import { describeInBrowser } from '../../support/browser.js';
import { aWorld, type World } from '../../support/database.js';
import { Sight } from '../../support/sight.js';

describeInBrowser('the pages of an administrator', (browser) => {
  let world: World;
  let web: RunningApp;
  beforeAll(async () => {
    world = await aWorld();
    await bootstrapped(world);
    web = await anApp(world);
  }, 120_000);
  afterAll(async () => {
    await web.close();
    await world.close();
  });

  it('are open to everyone, wide and narrow, in both languages', async () => {
    const context = await browser().newContext({ javaScriptEnabled: true, locale: 'nl-NL' });
    await context.addCookies([{ name: cookieName('session', web.url), value: await web.tokenOf('organisation-admin'), url: web.url }]);
    const page = await context.newPage();
    const sight = new Sight(process.env['SIGHT_FOLDER']);
    await page.goto(`${web.url}/organisatie/mensen`);
    await sight.page(page, 'mensen');
    await page
      .getByRole('link', { name: /^(Toegang beëindigen|End access)/ })
      .first()
      .click();
    await sight.page(page, 'beeindigen');
    await page.goto(`${web.url}/organisatie/mensen/nieuw`);
    await sight.page(page, 'uitnodigen');
    await page.locator('main form button').click();
    await sight.answer(page, 'uitnodigen-fout');
    await page.goto(`${web.url}/organisatie/sleutels`);
    await sight.page(page, 'sleutels');
    await page.goto(`${web.url}/organisatie/sleutels/nieuw`);
    await sight.page(page, 'sleutel');
    await page.locator('main form input[name=name]').fill('inkoop');
    await page.locator('main form input[name=scopes]').first().check();
    await page.locator('main form button').click();
    await sight.answer(page, 'gemaakt');
    expect(sight.faults).toEqual([]);
    await context.close();
  }, 180_000);
});
