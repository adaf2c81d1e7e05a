import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importsWords } from '../../../src/modules/reports/imports/imports.words.js';
import { messageFaults } from '../../support/message-faults.js';
import { ImportSite } from './import-site.js';

const PLACE = '/meldingen/inlezen';
const HEAD = 'productgroep;peildatum;eenheid;voorraad;toelichting;opmerkingen';
const TABLE = [HEAD, 'ffp2;18-11-2026;stuks;1.200;;', 'apron;18-11-2026;emmers;7;"- geen; =1+1";oud', 'apron;18-11-2026;stuks;=7;;'].join(
  '\r\n',
);

let site: ImportSite;
let cookie: string;
beforeAll(async () => {
  site = await ImportSite.open();
  cookie = await site.web.cookieOf('reporter');
}, 60_000);
afterAll(() => site.close());

const get = (path: string): Promise<Response> => site.web.ask(path, { headers: { cookie } });
const text = async (path: string): Promise<string> => (await get(path)).text();
const proof = async (): Promise<string> => /name="_csrf" value="([^"]+)"/.exec(await text(PLACE))?.[1] ?? '';

async function upload(name: string, content: string, csrf?: string): Promise<Response> {
  const form = new FormData();
  form.append('_csrf', csrf ?? (await proof()));
  form.append('bestand', new Blob([content]), name);
  return site.web.ask(PLACE, { method: 'POST', headers: { cookie }, body: form });
}

async function press(path: string): Promise<Response> {
  const body = new URLSearchParams({ _csrf: await proof() });
  return site.web.ask(path, { method: 'POST', headers: { cookie }, body });
}

const idOf = (answer: Response): string => answer.headers.get('location')?.split('/').at(-1) ?? '';

describe('the pages of imports', () => {
  it('take a file, tell how it stands, show what to mend, and file the rest when asked to', async () => {
    const sent = await upload('voorraad week 47.csv', TABLE);
    expect(sent.status).toBe(303);
    const place = `${PLACE}/${idOf(sent)}`;
    const busy = await get(place);
    expect(busy.headers.get('refresh')).toBe('5');
    expect(await busy.text()).toContain('Wij kijken het bestand na');
    const still = await get(`${place}?ververs=nee`);
    expect(still.headers.get('refresh')).toBeNull();

    await site.take(idOf(sent));
    const tried = await text(place);
    for (const words of [
      '1 rij kan worden ingelezen',
      'Er is nog niets gemeld',
      'voorraad week 47.csv',
      'emmers',
      'stuk, paar, doos, liter',
      'formule',
    ])
      expect(tried).toContain(words);
    expect(await site.count('report')).toBe(0);

    const taken = await press(`${place}/inlezen`);
    expect([taken.status, taken.headers.get('location')]).toEqual([303, place]);
    await site.take(idOf(sent));
    expect(await text(place)).toContain('1 rij is ingelezen');
    expect(await site.reports()).toMatchObject([{ usable: 1_200, author_kind: 'person' }]);
    expect(await site.count('import_rejection')).toBe(2);
    expect((await press(`${place}/inlezen`)).status).toBe(409);
    expect(await text(PLACE)).toContain('voorraad week 47.csv');
  });

  it('give the rows to mend as a table that no spreadsheet computes, and that can be sent again', async () => {
    const sent = await upload('b.csv', TABLE);
    await site.take(idOf(sent));
    const answer = await get(`${PLACE}/${idOf(sent)}/verbeteren`);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="verbeteren.csv"');
    const table = await answer.text();
    const [head, first = '', second = ''] = table.split('\r\n');
    expect(head).toBe('productgroep;peildatum;eenheid;voorraad;toelichting;opmerkingen');
    expect(first).toMatch(/^apron;18-11-2026;emmers;7;"'- geen; '=1\+1";"?eenheid: /);
    expect(second).toMatch(/^apron;18-11-2026;stuks;'=7;;voorraad: /);
    const mended = table.replace('emmers', 'stuks').replace("'=7", '9');
    const again = await upload('c.csv', mended);
    await site.take(idOf(again));
    await press(`${PLACE}/${idOf(again)}/inlezen`);
    await site.take(idOf(again));
    const notes = (await site.reports(`where product_group = 'apron' order by report_id`)).map(({ usable, body }) => [
      usable,
      body['note'],
    ]);
    expect(notes).toEqual([
      [7, "- geen; '=1+1"],
      [9, undefined],
    ]);
  });

  it('give a template with the own products, that can be sent back as it is', async () => {
    const [dutch, english] = [await text(`${PLACE}/sjabloon`), await (await inEnglish()).text()];
    expect(dutch.split('\r\n')[0]).toBe(
      'productgroep;naam;peildatum;eenheid;aantal per doos;voorraad;geblokkeerd;gebruik per week;verwacht per week;in bestelling;leverbaar;levering 1 datum;levering 1 aantal;sprong klopt;toelichting',
    );
    expect(dutch).toContain('\r\nffp2;Ademhalingsbeschermingsmasker FFP2;22-11-2026;stuks;');
    expect(dutch.split('\r\n')).toHaveLength(4);
    expect(english).toContain('\r\nffp2,Filtering facepiece respirator FFP2,2026-11-22,piece,');
    const filled = dutch.replace(/;stuks;;;/g, ';stuks;;12;');
    const sent = await upload('sjabloon.csv', filled);
    await site.take(idOf(sent));
    expect(await text(`${PLACE}/${idOf(sent)}`)).toContain('Er is nog niets gemeld');
    expect(await site.count(`import_rejection where import_id = '${idOf(sent)}'`)).toBe(1);
  });

  it.each([
    { what: 'another kind of file', name: 'a.docx', content: 'x', says: 'eindigt op .xlsx' },
    { what: 'nothing in it', name: 'a.csv', content: '', says: 'Dit bestand is leeg' },
    { what: 'something else in it', name: 'a.csv', content: 'a\0b', says: 'past niet bij zijn soort' },
  ])('say what is wrong with the form: $what', async ({ name, content, says }) => {
    const before = await site.count('import');
    const answer = await upload(name, content);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(says);
    expect(await site.count('import')).toBe(before);
  });

  it('say that a file is missing', async () => {
    const form = new FormData();
    form.append('_csrf', await proof());
    const answer = await site.web.ask(PLACE, { method: 'POST', headers: { cookie }, body: form });
    expect([answer.status, (await answer.text()).includes('Kies eerst een bestand')]).toEqual([400, true]);
  });

  it('take nothing that we did not draw the form for', async () => {
    expect((await upload('a.csv', TABLE, 'made-up')).status).toBe(403);
    expect((await site.web.ask(PLACE, { method: 'POST', body: new FormData() })).status).toBeGreaterThan(302);
  });

  it('ask the same in both languages', () => expect(messageFaults(importsWords)).toEqual([]));
});

function inEnglish(): Promise<Response> {
  return site.web.ask(`${PLACE}/sjabloon`, { headers: { cookie: `${cookie}; lang=en` } });
}
