import { mkdirSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { assetNamed } from '../../../src/web/assets.js';
import type { Language } from '../../../src/web/languages/language.js';
import { renderPage } from '../../../src/web/page/render-page.js';
import { violationsOn } from '../../support/axe.js';
import { describeInBrowser } from '../../support/browser.js';
import { Specimen } from './specimen.js';

const ADDRESS = 'http://meldpunt.test/';
const POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'";
const PICTURES = process.env.SPECIMEN_PICTURES;

describeInBrowser('the specimen page in a browser', (browser) => {
  const cases = [
    { language: 'nl', width: 1280, scheme: 'light' },
    { language: 'nl', width: 360, scheme: 'dark' },
    { language: 'en', width: 360, scheme: 'light' },
    { language: 'en', width: 1280, scheme: 'dark' },
  ] as const;

  it.each(cases)(
    'is open to everyone in $language at $width, $scheme',
    async ({ language, width, scheme }) => {
      const { page, refused } = await open(browser(), language, width, scheme);
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(refused).toEqual([]);
      await picture(page, `${language}-${width}-${scheme}`);
      await page.close();
    },
    60_000,
  );

  it('leads from a fault to its field by keyboard alone', async () => {
    const { page } = await open(browser(), 'nl', 1280, 'light');
    await page.focus('.error-summary a');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('veld-stock');
    await page.close();
  }, 60_000);

  it('has controls that a thumb can hit', async () => {
    const { page } = await open(browser(), 'nl', 360, 'light');
    const small = await page.evaluate(`[...document.querySelectorAll('button, .button, .input, nav a, .choice input')]
      .map((e) => ({ e, box: e.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24).map(({ e }) => e.outerHTML)`);
    expect(small).toEqual([]);
    await page.close();
  }, 60_000);
});

async function open(browser: Browser, language: Language, width: number, colorScheme: 'light' | 'dark') {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.route(`${ADDRESS}**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const asset = assetNamed(path.replace('/assets/', ''));
    if (asset !== undefined) return route.fulfill({ contentType: asset.type, body: asset.body });
    const body = renderPage(<Specimen language={language} />);
    return route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': POLICY }, body });
  });
  await page.goto(ADDRESS);
  return { page, refused };
}

/** Pictures for the eye, only where a folder for them is named. */
async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
}
