import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { codeAt } from '../../../src/modules/parties/factors/totp-codes.js';
import { system } from '../../../src/platform/actor.js';
import { violationsOn } from '../../support/axe.js';
import { describeInBrowser } from '../../support/browser.js';
import { aWorld, type World } from '../../support/database.js';
import { anApp } from './an-app.js';
import { partiesOf } from './parties-of.js';

const PASSWORD = 'een-lang-wachtwoord';

describeInBrowser('signing in with a browser', (browser) => {
  let world: World;
  let app: NestFastifyApplication;
  let origin: string;

  beforeAll(async () => {
    world = await aWorld();
    const lotte = { email: 'lotte@example.nl', name: 'Lotte', password: PASSWORD, roles: ['auditor'] };
    await partiesOf(world, world.worker).registerPerson.execute(system('test'), lotte);
    app = await anApp(world, 'http://127.0.0.1');
    await app.listen(0, '127.0.0.1');
    origin = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    await world.close();
  });

  it('goes from a refusal to the own trail and out again, open to everyone on the way', async () => {
    const page = await browser().newPage({ viewport: { width: 360, height: 800 }, locale: 'nl-NL', javaScriptEnabled: true });
    await page.goto(`${origin}/spoor`);
    expect(await violationsOn(page)).toEqual([]);

    await page.getByLabel('E-mailadres').fill('lotte@example.nl');
    await page.getByLabel('Wachtwoord').fill('een-ander-wachtwoord');
    await page.getByRole('button', { name: 'Aanmelden' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('klopt niet');
    expect(await page.getByLabel('E-mailadres').inputValue()).toBe('lotte@example.nl');
    expect(await violationsOn(page)).toEqual([]);

    await page.getByLabel('Wachtwoord').fill(PASSWORD);
    await page.getByRole('button', { name: 'Aanmelden' }).click();
    await page.getByLabel('Code uit de app').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    const secret = await page.locator('p code').innerText();
    await page.getByLabel('Code uit de app').fill('000000');
    await page.getByRole('button', { name: 'Bewaren en verder' }).click();
    expect(await page.locator('p code').innerText()).toBe(secret);
    await page.getByLabel('Code uit de app').fill(codeAt(secret.replaceAll(' ', ''), world.clock.now()));
    await page.getByRole('button', { name: 'Bewaren en verder' }).click();
    expect(await page.getByRole('listitem').getByRole('code').count()).toBe(10);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('link', { name: 'Ik heb ze bewaard, verder' }).click();
    expect(new URL(page.url()).pathname).toBe('/spoor');
    expect(await page.getByRole('table').textContent()).toContain('U meldde zich aan');
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);

    await page.getByRole('button', { name: 'Afmelden' }).click();
    await page.goto(`${origin}/spoor`);
    expect(new URL(page.url()).pathname).toBe('/aanmelden');
    await page.close();
  }, 60_000);
});
