import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOn } from '../../support/axe.js';
import { describeInBrowser } from '../../support/browser.js';
import { CorrespondenceSite, type Name } from './correspondence-site.js';

describeInBrowser('a question and its answer, in a browser', (browser) => {
  let site: CorrespondenceSite;
  beforeAll(async () => {
    site = await CorrespondenceSite.make();
  }, 90_000);
  afterAll(() => site.close());

  /** A page of somebody who is signed in; of nobody without a name. */
  async function pageOf(name: Name | undefined, width: number, locale: string): Promise<Page> {
    const context = await browser().newContext({ viewport: { width, height: 900 }, locale });
    if (name !== undefined) await context.addCookies([{ name: 'meldpunt_session', value: await site.token(name), url: site.app.url }]);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    return page;
  }

  async function isOpenToEveryone(page: Page, width: number): Promise<void> {
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  }

  async function sends(page: Page, label: string | RegExp, text: string, button: string): Promise<void> {
    await page.getByLabel(label).fill(text);
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: button }).click()]);
  }

  it.each([
    { width: 1280, locale: 'nl-NL' },
    { width: 360, locale: 'nl-NL' },
  ])(
    'goes from the desk to who reported and back, and by receipt, at $width',
    async ({ width, locale }) => {
      const { id, receipt } = await site.files();
      const desk = await pageOf('triage', width, locale);
      await desk.goto(`${site.app.url}/triage/meldingen/${id}`);
      await Promise.all([desk.waitForEvent('load'), desk.getByRole('link', { name: 'Berichten met de melder' }).click()]);
      await isOpenToEveryone(desk, width);
      await sends(desk, 'Uw bericht', 'Om welk lot gaat het?', 'Versturen');
      await isOpenToEveryone(desk, width);

      const reporter = await pageOf('reporter', width, locale);
      await reporter.goto(`${site.app.url}/start`);
      await isOpenToEveryone(reporter, width);
      await Promise.all([
        reporter.waitForEvent('load'),
        reporter
          .locator('main')
          .getByRole('link', { name: /1 nieuw bericht/ })
          .first()
          .click(),
      ]);
      await sends(reporter, 'Uw bericht', ' ', 'Versturen');
      await isOpenToEveryone(reporter, width);
      await sends(reporter, 'Uw bericht', 'Lot 12.', 'Versturen');
      expect(await reporter.locator('main').innerText()).toContain('Lot 12.');

      const passer = await pageOf(undefined, width, locale);
      await passer.goto(site.app.url);
      await Promise.all([passer.waitForEvent('load'), passer.getByRole('link', { name: 'Melding volgen' }).click()]);
      await sends(passer, 'Ontvangstcode', 'geen-code', 'Bekijken');
      await isOpenToEveryone(passer, width);
      await sends(passer, 'Ontvangstcode', receipt, 'Bekijken');
      await isOpenToEveryone(passer, width);
      expect(await passer.locator('main').innerText()).toContain('Om welk lot gaat het?');
      await sends(passer, 'Uw bericht', 'En lot 13.', 'Versturen');
      expect(await passer.locator('main').innerText()).toContain('met de ontvangstcode');
      await takePictures({ desk, reporter, passer }, width);
    },
    120_000,
  );
});

/** For whoever wants to look: pictures of the pages, when PICTURES names a folder. */
async function takePictures(pages: Readonly<Record<string, Page>>, width: number): Promise<void> {
  const { PICTURES: folder } = process.env;
  if (folder === undefined) return;
  for (const [name, page] of Object.entries(pages)) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
}
