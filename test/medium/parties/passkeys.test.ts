import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Page } from 'playwright-core';
import { system } from '../../../src/platform/actor.js';
import { violationsOn } from '../../support/axe.js';
import { describeInBrowser } from '../../support/browser.js';
import { aWorld, type World } from '../../support/database.js';
import { codeOf } from '../../support/second-factor.js';
import { aFreePort } from '../../support/smtp-sink.js';
import { emailIndexOf } from '../../support/kept-people.js';
import { anApp } from './an-app.js';
import { partiesOf } from './parties-of.js';

const PASSWORD = 'een-lang-wachtwoord';
const LOTTE = 'lotte@example.nl';
const BRAM = 'bram@example.nl';

describeInBrowser('passkeys', (browser) => {
  let world: World;
  let app: NestFastifyApplication;
  let origin: string;

  beforeAll(async () => {
    world = await aWorld();
    const desk = partiesOf(world, world.worker);
    for (const email of [LOTTE, BRAM]) {
      await desk.registerPerson.execute(system('test'), { email, name: 'Lotte', password: PASSWORD, roles: ['auditor'] });
      await codeOf(world, email);
    }
    const port = await aFreePort();
    origin = `http://localhost:${port}`;
    app = await anApp(world, origin);
    await app.listen(port, '127.0.0.1');
  });
  afterAll(async () => {
    await app.close();
    await world.close();
  });

  const withAuthenticator = async (isUserVerified = true): Promise<Page> => {
    const page = await browser().newPage({ viewport: { width: 360, height: 800 }, locale: 'nl-NL' });
    page.setDefaultTimeout(15_000);
    const session = await page.context().newCDPSession(page);
    await session.send('WebAuthn.enable');
    const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified } as const;
    await session.send('WebAuthn.addVirtualAuthenticator', { options: { ...options, automaticPresenceSimulation: true } });
    return page;
  };
  const signIn = async (page: Page, email: string): Promise<void> => {
    await page.goto(`${origin}/aanmelden`);
    await page.getByLabel('E-mailadres').fill(email);
    await page.getByLabel('Wachtwoord').fill(PASSWORD);
    await page.getByRole('button', { name: 'Aanmelden', exact: true }).click();
    await page.getByLabel('Code').fill(await codeOf(world, email));
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.waitForURL(`${origin}/spoor`);
  };
  const makePasskey = async (page: Page, name: string): Promise<void> => {
    await page.goto(`${origin}/account/sleutels`);
    await page.getByLabel('Naam').fill(name);
    await page.getByRole('button', { name: 'Toegangssleutel maken' }).click();
    await page.getByRole('row', { name }).waitFor();
  };
  const byPasskey = (page: Page) => page.getByRole('button', { name: 'Aanmelden met een toegangssleutel' }).click();

  it('are made, named and then enough to sign in, until they are removed', async () => {
    const page = await withAuthenticator();
    await signIn(page, LOTTE);
    await makePasskey(page, 'telefoon');
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    const { rows } = await world.admin.query('select name, counter from passkey');
    expect(rows[0].name.includes('telefoon')).toBe(false);

    await page.context().clearCookies();
    await page.goto(`${origin}/aanmelden`);
    await byPasskey(page);
    await page.waitForURL(`${origin}/spoor`);

    await page.goto(`${origin}/account/sleutels`);
    await page.getByRole('button', { name: 'Verwijderen' }).click();
    await page.getByRole('row').first().waitFor({ state: 'detached' });
    await page.context().clearCookies();
    await page.goto(`${origin}/aanmelden`);
    await byPasskey(page);
    expect(await page.getByRole('alert').first().textContent()).toContain('werkt hier niet');
    expect((await world.admin.query('select count(*)::int as count from passkey')).rows).toEqual([{ count: 0 }]);
    await page.close();
  }, 90_000);

  it('give an answer that counts once, for this site, and not for somebody else’s account', async () => {
    const page = await withAuthenticator();
    await signIn(page, BRAM);
    await makePasskey(page, 'laptop');
    await page.context().clearCookies();
    await page.goto(`${origin}/aanmelden`);
    const sent = page.waitForRequest((request) => request.url().endsWith('/aanmelden/sleutel'));
    await byPasskey(page);
    const credential = new URLSearchParams((await sent).postData() ?? '').get('credential') ?? '';
    await page.waitForURL(`${origin}/spoor`);
    const post = (changed: string) =>
      app.inject({
        method: 'POST',
        url: '/aanmelden/sleutel',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ credential: changed }).toString(),
      });
    const answer = JSON.parse(credential);
    const elsewhere = Buffer.from(answer.response.clientDataJSON, 'base64url').toString().replace(origin, 'http://localhost.evil.example');
    const forged = { ...answer, response: { ...answer.response, clientDataJSON: Buffer.from(elsewhere).toString('base64url') } };
    const flipped = { ...answer, response: { ...answer.response, signature: answer.response.signature.replace(/^..../, 'AAAA') } };
    for (const bad of [
      credential,
      JSON.stringify(forged),
      JSON.stringify(flipped),
      JSON.stringify({ ...answer, id: 'x' }),
      '{}',
      'geen json',
      '',
    ]) {
      expect((await post(bad)).statusCode).toBe(401);
    }
    await page.close();
  }, 90_000);

  it('are refused from a device that does not verify who holds it', async () => {
    const page = await withAuthenticator(false);
    await signIn(page, LOTTE);
    await page.goto(`${origin}/account/sleutels`);
    await page.getByLabel('Naam').fill('gevonden');
    await page.getByRole('button', { name: 'Toegangssleutel maken' }).click();
    await page.getByRole('alert').first().waitFor();
    expect(
      (
        await world.admin.query(
          `select count(*)::int as count from passkey p join person on person.id = person_id where email_index = $1`,
          [emailIndexOf(world, LOTTE)],
        )
      ).rows,
    ).toEqual([{ count: 0 }]);
    await page.close();
  }, 90_000);
});
