import type { Browser, Locator, Page } from 'playwright-core';
import { freshCode } from './second-factor.js';

/** Somebody at a browser, who uses pages by what can be read on them; counts what they had to do. */
export class Hands {
  /** Fields filled in, answers chosen, links and buttons used. */
  deeds = 0;

  private constructor(
    readonly page: Page,
    private readonly url: string,
  ) {}

  static async at(browser: Browser, url: string, locale = 'nl-NL'): Promise<Hands> {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    return new Hands(page, url);
  }

  async open(path: string): Promise<number> {
    const answer = await this.page.goto(new URL(path, this.url).href);
    return answer?.status() ?? 0;
  }

  /** With the keyboard alone, from the top of the page. */
  async signsIn(email: string, password: string): Promise<void> {
    await this.open('/aanmelden');
    await this.#tabTo('email');
    await this.page.keyboard.type(email);
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.type(password);
    await this.#entersFrom('/aanmelden');
    await this.#tabTo('code');
    await this.page.keyboard.type(await freshCode(this.url, email));
    await this.#entersFrom('/aanmelden/code');
  }

  async fillsIn(label: string | RegExp, text: string): Promise<void> {
    this.deeds += 1;
    await this.#field(label).fill(text);
  }

  async chooses(answer: string | RegExp): Promise<void> {
    this.deeds += 1;
    await this.page.getByRole('radio', { name: answer }).check();
  }

  /** A button, with the keyboard. */
  async presses(name: string | RegExp): Promise<void> {
    this.deeds += 1;
    const button = this.page.getByRole('button', { name }).first();
    await button.focus();
    await Promise.all([this.page.waitForEvent('load'), this.page.keyboard.press('Enter')]);
  }

  async follows(name: string | RegExp): Promise<void> {
    this.deeds += 1;
    await Promise.all([this.page.waitForEvent('load'), this.page.getByRole('link', { name }).first().click()]);
  }

  /** What stands on the page. */
  text(): Promise<string> {
    return this.page.locator('body').innerText();
  }

  /** What stands in a field. */
  typed(label: string | RegExp): Promise<string> {
    return this.#field(label).inputValue();
  }

  /** The sentences of the list of faults at the top. */
  async faults(): Promise<readonly string[]> {
    return this.page.locator('.error-summary li').allInnerTexts();
  }

  async leaves(): Promise<void> {
    await this.page.context().close();
  }

  /** By the name that is read out; a password field has a label and no role. */
  #field(name: string | RegExp): Locator {
    return this.page
      .getByRole('textbox', { name, exact: true })
      .or(this.page.getByLabel(name, { exact: true }))
      .first();
  }

  async #entersFrom(path: string): Promise<void> {
    await Promise.all([this.page.waitForURL(({ pathname }) => pathname !== path), this.page.keyboard.press('Enter')]);
  }

  async #tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 20; presses += 1) {
      await this.page.keyboard.press('Tab');
      if ((await this.page.evaluate<string>('document.activeElement?.getAttribute("name") ?? ""')) === name) return;
    }
    throw new Error(`the field ${name} cannot be reached with the keyboard`);
  }
}
