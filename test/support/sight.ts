import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { violationsOn } from './axe.js';

const WIDTHS = [1280, 360] as const;
const HEIGHT = 900;
const LANGUAGES = ['nl', 'en'] as const;

/** Looks at pages as different people meet them, and remembers everything that is wrong with one. */
export class Sight {
  readonly faults: string[] = [];
  readonly seen: string[] = [];

  /** @param folder  where pictures go; none: no pictures are taken */
  constructor(private readonly folder: string | undefined) {
    if (folder !== undefined) mkdirSync(folder, { recursive: true });
  }

  /** The page that is open, in Dutch and English, wide and narrow; ends in the language it was in, wide. */
  async page(page: Page, name: string): Promise<void> {
    const place = page.url();
    const before = await languageOf(page);
    for (const language of [...LANGUAGES].sort((one) => (one === before ? 1 : -1))) {
      if ((await languageOf(page)) !== language) await switched(page, language, place);
      await this.answer(page, `${name}.${language}`);
    }
  }

  /** The answer to a form, which cannot be asked for again: in its own language, wide and narrow. */
  async answer(page: Page, name: string): Promise<void> {
    for (const width of [...WIDTHS].reverse()) {
      await page.setViewportSize({ width, height: HEIGHT });
      await this.#look(page, `${name}.${width}`);
    }
  }

  async #look(page: Page, name: string): Promise<void> {
    this.seen.push(name);
    const violations = await violationsOn(page);
    const wider = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    this.faults.push(...violations.map((line) => `${name}: ${line}`));
    if (wider > 0) this.faults.push(`${name}: ${wider} pixels wider than the screen`);
    if (this.folder !== undefined) await page.screenshot({ path: join(this.folder, `${name}.png`), fullPage: true });
  }
}

async function languageOf(page: Page): Promise<string> {
  return page.evaluate<string>('document.documentElement.lang');
}

/** By the switch at the top, which must come back to the same page. */
async function switched(page: Page, language: string, place: string): Promise<void> {
  await page.locator(`.language-switch a[hreflang=${language}]`).click();
  if (new URL(page.url()).pathname !== new URL(place).pathname) throw new Error(`the language switch of ${place} leads to ${page.url()}`);
  if (page.url() !== place) await page.goto(place);
}
