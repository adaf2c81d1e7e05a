import { expect, it } from '@jest/globals';
import { EscalationListPage } from '../../../src/modules/escalations/views/escalation-list.view.js';
import { FlagListPage } from '../../../src/modules/flags/views/flag-list.view.js';
import { assetNamed } from '../../../src/web/assets.js';
import { renderPage } from '../../../src/web/page/render-page.js';
import { violationsOn } from '../../support/axe.js';
import { describeInBrowser } from '../../support/browser.js';

const ADDRESS = 'http://meldpunt.test/';
const WIDTH = 360;
const frame = { language: 'nl', path: '/signalen', nav: [] } as const;
const row = {
  id: 'a',
  product: 'Onderzoekshandschoenen nitril',
  where: 'Hollands-Midden',
  level: 'critical',
  state: 'In beoordeling',
  at: '13 november 2026 om 14:05',
  raised: '13 november 2026',
  shortageOn: '4 december 2026',
} as const;

describeInBrowser('lists on a phone', (browser) => {
  it.each([
    ['flags', renderPage(<FlagListPage frame={frame} rows={[row]} filters={[]} none="" />), 5],
    ['escalations', renderPage(<EscalationListPage frame={frame} rows={[row]} />), 4],
  ])(
    'of %s show every cell with its head, without scrolling sideways',
    async (_, html, cells) => {
      const page = await browser().newPage({ viewport: { width: WIDTH, height: 900 } });
      await page.route(`${ADDRESS}**`, (route) => {
        const asset = assetNamed(new URL(route.request().url()).pathname.replace('/assets/', ''));
        return asset === undefined
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
          : route.fulfill({ contentType: asset.type, body: asset.body });
      });
      await page.goto(ADDRESS);
      const inSight = `[...document.querySelectorAll('td')].filter((cell) => cell.getBoundingClientRect().right <= ${WIDTH} && getComputedStyle(cell, '::before').content.includes(cell.dataset.label)).length`;
      expect(await page.evaluate(inSight)).toBe(cells);
      expect(
        await page.evaluate(`(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.scroll-region'))`),
      ).toBe(0);
      expect(await violationsOn(page)).toEqual([]);
      if (process.env.SPECIMEN_PICTURES !== undefined)
        await page.screenshot({ path: `${process.env.SPECIMEN_PICTURES}/list-${cells}.png` });
      await page.close();
    },
    60_000,
  );
});
