import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { addDays, dayInNetherlands } from '../../src/domain/calendar.js';
import { describeInBrowser } from '../support/browser.js';
import { Hands } from '../support/hands.js';
import { CAST, type FirstName, MINISTRY, PASSWORD, PEOPLE } from '../support/journey-cast.js';
import { aService } from '../support/processes.js';
import { freshCode } from '../support/second-factor.js';
import { Sight } from '../support/sight.js';
import { Story } from '../support/story.js';
import { givesMailKey } from './gives-a-mail-key.js';
import { looksBack } from './looks-back.js';
import { readsByBreakGlass } from './reads-by-break-glass.js';

const LAST_WEEK = addDays(dayInNetherlands(new Date()), -7);

describeInBrowser('the same journey in a browser, with the keyboard, in two languages, wide and narrow', (browser) => journey(browser));

function journey(browser: () => Browser): void {
  const sight = new Sight(process.env['JOURNEY_PICTURES']);
  let story: Story;
  let dossier = '';
  let escalation = '';
  const tell = (name: string, work: () => Promise<void>) =>
    it(
      name,
      async () => {
        await story.step(work);
        expect(sight.faults.splice(0)).toEqual([]);
      },
      90_000,
    );
  const signedIn = async (name: FirstName): Promise<Hands> => {
    const hands = await Hands.at(browser(), story.service.url);
    await hands.signsIn(PEOPLE[name], PASSWORD);
    return hands;
  };

  beforeAll(async () => {
    story = new Story(await aService({ queue: 'postgres', contents: CAST }));
    await story.files(story.machineOf('h1'), { ...story.statement(3_300, 1_000), asOf: LAST_WEEK });
    await story.files(story.machineOf('h2'), { ...story.statement(3_400, 1_000), asOf: LAST_WEEK });
    await story.files(story.machineOf('h3'), story.statement(3_500, 1_000));
    await story.files(story.machineOf('h4'), story.statement(20_000, 1_000));
  }, 60_000);
  afterAll(async () => {
    process.stdout.write(`pages looked at, in a language and a width each: ${sight.seen.length}\n`);
    expect(await story?.service.stop()).toEqual([0, 0]);
  }, 60_000);

  tell('anybody can read what the meldpunt is, and find the door', async () => {
    const passer = await Hands.at(browser(), story.service.url);
    for (const [path, name] of [
      ['/', 'front'],
      ['/over', 'about'],
      ['/privacy', 'privacy'],
      ['/toegankelijkheid', 'accessibility'],
      ['/aanmelden', 'sign-in'],
    ] as const) {
      expect(await passer.open(path)).toBe(200);
      await sight.page(passer.page, name);
    }
    await passer.fillsIn('E-mailadres', PEOPLE.anouk);
    await passer.fillsIn('Wachtwoord', 'niet het goede wachtwoord');
    await passer.presses('Aanmelden');
    expect(await passer.faults()).toHaveLength(1);
    expect(await passer.typed('E-mailadres')).toBe(PEOPLE.anouk);
    await sight.answer(passer.page, 'sign-in-refused.nl');
    await passer.leaves();
  });

  tell('Anouk states her stock in a few deeds; a jump is asked back; she gets a receipt', async () => {
    const anouk = await signedIn('anouk');
    await sight.page(anouk.page, 'start');
    anouk.deeds = 0;
    await anouk.follows(/^Voorraad/);
    await sight.page(anouk.page, 'statement');
    expect(await anouk.typed('Voorraad')).toBe('3300');
    await anouk.fillsIn('Voorraad', '170');
    await anouk.presses('Versturen');
    expect(await anouk.faults()).toHaveLength(1);
    expect(await anouk.typed('Voorraad')).toBe('170');
    await sight.answer(anouk.page, 'statement-asked-back.nl');
    await anouk.chooses(/^Ja, 170/);
    await anouk.presses('Versturen');
    expect(new URL(anouk.page.url()).pathname).toMatch(/^\/meldingen\/[^/]+\/ontvangen$/);
    process.stdout.write(`a weekly statement with one changed figure and one question asked back: ${anouk.deeds} deeds\n`);
    expect(anouk.deeds).toBeLessThanOrEqual(5);
    await sight.page(anouk.page, 'receipt');
    for (const [path, name] of [
      ['/meldingen', 'reports'],
      ['/landelijk', 'national'],
      ['/landelijk/ffp2', 'national-ffp2'],
      ['/mijn-totalen', 'own-in-totals'],
      ['/meldingen/tekort', 'shortage'],
      ['/spoor', 'trail-anouk'],
    ] as const) {
      expect(await anouk.open(path)).toBe(200);
      await sight.page(anouk.page, name);
    }
    await anouk.leaves();
  });

  tell('nothing changed is one press', async () => {
    const ahmed = await signedIn('ahmed');
    await ahmed.open('/start');
    ahmed.deeds = 0;
    await ahmed.presses(/Nothing changed/);
    expect(new URL(ahmed.page.url()).pathname).toMatch(/\/ontvangen$/);
    expect(ahmed.deeds).toBe(1);
    await ahmed.leaves();
  });

  tell('Bram announces an interruption: every fault at once, what he typed is kept', async () => {
    const bram = await signedIn('bram');
    await sight.page(bram.page, 'start-supplier');
    await bram.open('/meldingen/onderbreking');
    await sight.page(bram.page, 'interruption');
    await bram.fillsIn(/Waar het wordt gemaakt/, 'Rotterdam');
    await bram.presses('Versturen');
    expect((await bram.faults()).length).toBeGreaterThanOrEqual(3);
    expect(await bram.typed(/Waar het wordt gemaakt/)).toBe('Rotterdam');
    await sight.answer(bram.page, 'interruption-refused.nl');
    await bram.leaves();
  });

  tell('Chris comes from the mail, reads the dossier and assesses; a faulty first try names every fault and keeps the text', async () => {
    const [mail] = await story.mailTo(PEOPLE.chris);
    dossier = new URL(mail?.link ?? '').pathname;
    const chris = await Hands.at(browser(), story.service.url);
    await chris.open(dossier);
    await chris.fillsIn('E-mailadres', PEOPLE.chris);
    await chris.fillsIn('Wachtwoord', PASSWORD);
    await chris.presses('Aanmelden');
    await chris.page.locator('[name=code]').fill(await freshCode(story.service.url, PEOPLE.chris));
    await chris.page.locator('main button[type=submit]').click();
    expect(new URL(chris.page.url()).pathname).toBe(`${dossier}/belang`);
    await sight.page(chris.page, 'declaration');
    await chris.presses('Verder');
    expect(await chris.faults()).toHaveLength(1);
    await sight.answer(chris.page, 'declaration-refused.nl');
    await chris.open('/belangen');
    await sight.page(chris.page, 'declarations');
    await chris.follows(/FFP2/);
    await chris.chooses('Nee, open het dossier');
    await chris.presses('Verder');
    expect(new URL(chris.page.url()).pathname).toBe(dossier);
    await sight.page(chris.page, 'dossier-panel');
    await chris.open('/signalen');
    await sight.page(chris.page, 'flags');
    await chris.follows(/FFP2/);

    await chris.fillsIn(/Hoe ontwikkelt de vraag/, 'Stijgt door meer opnames.');
    await chris.presses('Geef oordeel');
    expect((await chris.faults()).length).toBeGreaterThanOrEqual(4);
    expect(await chris.typed(/Hoe ontwikkelt de vraag/)).toBe('Stijgt door meer opnames.');
    await sight.answer(chris.page, 'assessment-refused.nl');

    await chris.page.locator('[name=seriousness]').nth(3).check();
    await chris.chooses('Zeer');
    await chris.fillsIn(/Zijn er alternatieven/, 'FFP3, met instructie.');
    await chris.fillsIn(/Hoe ontwikkelt de markt/, 'Levertijd twaalf weken.');
    await chris.presses('Geef oordeel');
    expect(await chris.faults()).toEqual([]);
    expect(chris.page.url()).toContain('ontvangen');
    await sight.page(chris.page, 'assessment-received');
    await chris.leaves();
  });

  tell('Carla does the same in English', async () => {
    const carla = await signedIn('carla');
    await carla.open(dossier);
    await carla.chooses('No, open the dossier');
    await carla.presses('Continue');
    await carla.presses('Send assessment');
    expect((await carla.faults()).length).toBeGreaterThanOrEqual(5);
    await sight.answer(carla.page, 'assessment-refused.en');
    await carla.leaves();
  });

  tell('Coby concludes and escalates', async () => {
    const coby = await signedIn('coby');
    await coby.open(dossier);
    await coby.chooses('Nee, open het dossier');
    await coby.presses('Verder');
    await sight.page(coby.page, 'dossier-chair');
    await coby.presses('Sluit af met dit advies');
    expect((await coby.faults()).length).toBeGreaterThanOrEqual(2);
    await sight.answer(coby.page, 'conclusion-refused.nl');
    await coby.fillsIn('Conclusie', 'Te weinig maskers in deze regio, binnen drie weken.');
    await coby.page.locator('[name=seriousness]').nth(3).check();
    await coby.page.locator('[name=confirmed]').check();
    await coby.fillsIn('Waarom?', 'De andere experts zijn vandaag niet bereikbaar.');
    await coby.presses('Sluit af met dit advies');
    expect(await coby.faults()).toEqual([]);
    await coby.follows(/ministerie/);
    await sight.page(coby.page, 'escalate');
    await coby.presses('Leg voor aan het ministerie');
    escalation = new URL(coby.page.url()).pathname;
    expect(escalation).toMatch(/^\/escalaties\//);
    await sight.page(coby.page, 'escalation-chair');
    await coby.leaves();
  });

  tell('the ministry acknowledges from the mail without an account, and Dilara reads the advice', async () => {
    const [mail] = await story.mailTo(MINISTRY[0]);
    const contact = await Hands.at(browser(), story.service.url);
    await contact.page.goto(mail?.link ?? '');
    await sight.page(contact.page, 'acknowledge');
    await contact.presses('Ik bevestig de ontvangst');
    expect(await contact.text()).toContain('De ontvangst is bevestigd door Wacht VWS');
    await sight.page(contact.page, 'acknowledged');
    await contact.leaves();

    const dilara = await signedIn('dilara');
    await sight.page(dilara.page, 'escalations');
    await dilara.follows(/FFP2/);
    expect(new URL(dilara.page.url()).pathname).toBe(escalation);
    await sight.page(dilara.page, 'escalation-ministry');
    await dilara.follows(/dossier/);
    await sight.page(dilara.page, 'dossier-ministry');
    await dilara.leaves();
  });

  tell('Coby sees it in her trail, Tom in his inbox, and Eva is shown a door that stays closed', async () => {
    const [, acknowledged] = await story.mailTo(PEOPLE.coby, 2);
    const coby = await signedIn('coby');
    await coby.open(new URL(acknowledged?.link ?? '').pathname);
    expect(await coby.text()).toContain('Bevestigd door Wacht VWS');
    await coby.open('/spoor');
    await sight.page(coby.page, 'trail-coby');
    const tom = await signedIn('tom');
    await sight.page(tom.page, 'inbox');
    await tom.open('/berichten');
    await sight.page(tom.page, 'mail-sent');
    await tom.open('/landelijk/ffp2');
    await sight.page(tom.page, 'national-ffp2-desk');
    const eva = await signedIn('eva');
    for (const place of [dossier, escalation, '/triage']) expect([place, await eva.open(place)]).toEqual([place, 403]);
    await sight.page(eva.page, 'closed');
    await Promise.all([coby.leaves(), tom.leaves(), eva.leaves()]);
  });

  tell('Tom and Thea take reports out together, and let Ina read on a legal ground', async () => {
    const [tom, thea] = [await signedIn('tom'), await signedIn('thea')];
    await tom.open('/triage/uitvoer');
    await tom.presses('Vragen');
    expect(await tom.faults()).toHaveLength(1);
    await sight.answer(tom.page, 'export-refused.nl');
    await tom.fillsIn('Waarvoor is het nodig?', 'Vraag van de minister over maskers.');
    await tom.presses('Vragen');
    await thea.open('/triage/uitvoer');
    await sight.page(thea.page, 'export-to-decide');
    await thea.presses('Toestaan');
    await tom.open('/triage/uitvoer');
    expect(await tom.text()).toContain('alle productgroepen');
    await sight.page(tom.page, 'export-ready');
    const fetched = tom.page.waitForEvent('download');
    await tom.page.getByRole('button', { name: 'Bestand ophalen' }).click();
    expect((await fetched).suggestedFilename()).toMatch(/\.csv$/);
    await tom.open('/grondslagen');
    await tom.presses('Vastleggen');
    expect((await tom.faults()).length).toBeGreaterThanOrEqual(4);
    await sight.answer(tom.page, 'ground-refused.nl');
    await tom.fillsIn('Artikel van de wet', 'artikel 5:17 Awb');
    await tom.fillsIn('Kenmerk van de brief', 'IGJ-2026-118');
    await tom.page.locator('[name=organisation]').selectOption({ label: 'Maasziekenhuis' });
    await tom.page.locator('[name=from]').fill(LAST_WEEK);
    await tom.page.locator('[name=until]').fill(addDays(LAST_WEEK, 60));
    await tom.presses('Vastleggen');
    await thea.open('/grondslagen');
    await sight.page(thea.page, 'ground-to-confirm');
    await thea.presses('Bevestigen');
    await sight.page(thea.page, 'ground-in-force');

    await looksBack(tom, sight, LAST_WEEK);

    const ina = await signedIn('ina');
    await ina.open('/inzage');
    await sight.page(ina.page, 'reading');
    await ina.follows(/FFP2|voorraad/i);
    await sight.page(ina.page, 'report-on-ground');
    await Promise.all([tom.leaves(), thea.leaves(), ina.leaves()]);
  });

  tell('Coby reads behind one letter by leave of Sam and Sofie, and Abel reviews it', () =>
    readsByBreakGlass(signedIn, { story, sight, dossier }),
  );

  tell('Anouk takes her reports along; Chris gives a key for mail, and takes it away again', async () => {
    const anouk = await signedIn('anouk');
    await anouk.open('/meldingen');
    const fetched = anouk.page.waitForEvent('download');
    await anouk.page.getByRole('link', { name: /CSV/ }).click();
    expect((await fetched).suggestedFilename()).toMatch(/\.csv$/);
    await anouk.leaves();
    await givesMailKey(await signedIn('chris'), sight);
  });
}
