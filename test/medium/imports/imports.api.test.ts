import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KEYS } from '../../support/bootstrapped.js';
import { CSV, ImportSite, NDJSON } from './import-site.js';

let site: ImportSite;
beforeAll(async () => {
  site = await ImportSite.open();
}, 60_000);
afterAll(() => site.close());

const KEY = KEYS.hospital;
const DUTCH = [
  '\uFEFFsoort;productgroep;peildatum;eenheid;voorraad;gebruik per week;levering 1 datum;levering 1 aantal;opmerkingen',
  'voorraad;Ademhalingsbeschermingsmasker FFP2;18-11-2026;stuks;1.200;90,5;01-12-2026;500;',
  'voorraad;apron;18-11-2026;stuks;800;;;;"tel later; nog eens"',
  ';goggles;2026-11-18;stuks;40;3;;;',
  'voorraad;examination-glove;18-11-2026;dozen;;x;;;',
].join('\r\n');

describe('a table over the API', () => {
  it('is kept, read, and filed row by row; what is wrong is told per row and column', async () => {
    const answer = await site.send(DUTCH, KEY);
    expect(answer.status).toBe(202);
    const { id, state } = await answer.json();
    expect(answer.headers.get('location')).toBe(`/api/v1/imports/${id}`);
    expect(state).toBe('waiting');
    await site.take(id);
    expect(await site.told(id, KEY)).toMatchObject({
      ...{ state: 'finished', rowsRead: 4, rowsAccepted: 3, rowsUnchanged: 0, rowsRejected: 1 },
    });
    expect(await site.errors(id, KEY)).toEqual([
      '5 voorraad: report.field-missing',
      '5 gebruik per week: report.not-a-number',
      '5 aantal per doos: report.pack-size-missing',
    ]);
    expect(await site.reports('order by product_group')).toMatchObject([
      { usable: 800 },
      { usable: 1_200, usedPerWeek: 90.5 },
      { usable: 40 },
    ]);
  });

  it('changes nothing the second time, also as another kind of file', async () => {
    const before = await site.count('report');
    expect(await site.taken(DUTCH, KEY)).toMatchObject({ rowsRead: 4, rowsAccepted: 3, rowsUnchanged: 3, rowsRejected: 1 });
    const lines = [
      { kind: 'stock', productGroup: 'goggles', asOf: '2026-11-18', unit: 'piece', stockOnHand: 40, usedPerWeek: 3 },
      { usedPerWeek: 3, kind: 'stock', productGroup: 'goggles', asOf: '2026-11-18', unit: 'piece', stockOnHand: 41 },
    ];
    const told = await site.taken(lines.map((line) => JSON.stringify(line)).join('\n'), KEY, NDJSON);
    expect(told).toMatchObject({ rowsRead: 2, rowsAccepted: 2, rowsUnchanged: 1, rowsRejected: 0 });
    expect(await site.count('report')).toBe(before + 1);
  });

  it('files nothing when it is only tried', async () => {
    const before = await site.count('report');
    const told = await site.taken(
      `productGroup,asOf,unit,stockOnHand\nffp2,2026-11-19,piece,1190\nffp2,x,piece,1`,
      KEY,
      CSV,
      '?dryRun=true',
    );
    expect(told).toMatchObject({ state: 'finished', dryRun: true, rowsRead: 2, rowsAccepted: 1, rowsRejected: 1 });
    expect(await site.count('report')).toBe(before);
    expect(await site.count('imported_row')).toBe(before);
  });
});
