import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KEYS } from '../../support/bootstrapped.js';
import { ImportSite } from './import-site.js';
import { sheetFile, type SheetValue, zipped } from './sheet-file.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const KEY = KEYS.hospital;
const HEAD = ['Productgroep', 'Peildatum', 'Eenheid', 'Voorraad', 'Gebruik per week', 'Toelichting', 'Sprong klopt'];
/** 18 November 2026, as a spreadsheet counts days. */
const DAY = { day: 46_344 };
const MEGABYTE = 1_048_576;
const SHEET = 'xl/worksheets/sheet1.xml';

let site: ImportSite;
beforeAll(async () => {
  site = await ImportSite.open();
}, 60_000);
afterAll(() => site.close());

const taken = (file: Buffer) => site.taken(file, KEY, XLSX);
const errorsOf = async (file: Buffer): Promise<string[]> => site.errors((await taken(file)).id, KEY);

/** A sheet whose rows have these numbers; the first is its head. */
function numbered(numbers: readonly number[], note: string): string {
  const own = (text: string) => `<c t="inlineStr"><is>${text}</is></c>`;
  const rows = numbers.map((number, at) => {
    const cells =
      at === 0
        ? HEAD.slice(0, 6).map((name) => `<t>${name}</t>`)
        : ['cap', '18-11-2026', 'stuks', `${at}`, '1'].map((text) => `<t>${text}</t>`);
    return `<row r="${number}">${[...cells, ...(at === 0 ? [] : [note])].map(own).join('')}</row>`;
  });
  return `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

describe('a spreadsheet', () => {
  it('is read as its cells are meant: figures, days, shared texts, texts of their own, yes and no', async () => {
    const told = await taken(
      sheetFile([
        HEAD,
        ['ffp2', DAY, 'stuks', 1_234, 0.1 + 0.2, 'a & b', true],
        [],
        ['apron', '18-11-2026', { own: 'dozen' }, '1.200', '', '', ''],
      ]),
    );
    expect(told).toMatchObject({ state: 'finished', rowsRead: 2, rowsAccepted: 2 });
    expect((await site.reports('order by product_group')).map(({ body }) => body)).toEqual([
      { kind: 'stock', productGroup: 'apron', asOf: '2026-11-18', unit: 'box', stockOnHand: 1_200 },
      {
        ...{ kind: 'stock', productGroup: 'ffp2', asOf: '2026-11-18', unit: 'piece', stockOnHand: 1_234, usedPerWeek: 0.3 },
        ...{ note: 'a & b', confirmedJump: true },
      },
    ]);
  });

  it('says the same as the table with the same rows: they change nothing', async () => {
    const csv =
      'productgroep;peildatum;eenheid;voorraad;gebruik per week;toelichting;sprong klopt\r\nffp2;18-11-2026;stuks;1.234;0,3;a & b;ja\r\n';
    expect(await site.taken(csv, KEY)).toMatchObject({ rowsAccepted: 1, rowsUnchanged: 1 });
  });

  it('with a formula is asked for what it comes to, also where a figure stands behind it', async () => {
    const rows: SheetValue[][] = [[...HEAD], ['cap', DAY, 'stuks', { formula: 'B2*20', value: 7 }]];
    expect(await errorsOf(sheetFile(rows))).toEqual(['2 Voorraad: import.formula']);
  });

  it('in English with a figure as text that may be meant either way is asked about', async () => {
    const rows: SheetValue[][] = [
      ['productGroup', 'asOf', 'unit', 'stockOnHand'],
      ['cap', '2026-11-18', 'piece', '1,234'],
      ['cap', '2026-11-18', 'piece', 1.5],
    ];
    expect(await errorsOf(sheetFile(rows))).toEqual(['2 stockOnHand: import.figure-unclear', '3 stockOnHand: report.fraction']);
  });

  it.each([
    { what: 'is another zip', file: zipped({ 'a.txt': 'b' }), code: 'import.sheet-broken' },
    { what: 'is cut off', file: sheetFile([HEAD]).subarray(0, 900), code: 'import.sheet-broken' },
    { what: 'is no good XML', file: sheetFile([HEAD], { 'xl/worksheets/sheet1.xml': '<a><b></a>' }), code: 'import.sheet-broken' },
    {
      what: 'declares texts that grow',
      file: sheetFile([HEAD], { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "b">]><sst>&a;</sst>' }),
      code: 'import.sheet-broken',
    },
    {
      what: 'has too many columns',
      file: sheetFile([[...HEAD, ...Array.from({ length: 400 }, () => 'x')]]),
      code: 'import.too-many-columns',
    },
    {
      what: 'holds a text without end',
      file: sheetFile([HEAD], { 'xl/styles.xml': `<styleSheet><!--${'x'.repeat(40 * MEGABYTE)}--></styleSheet>` }),
      code: 'import.sheet-too-large',
    },
    {
      what: 'unpacks to far more than it is',
      file: sheetFile([HEAD], { 'xl/sharedStrings.xml': `<sst>${`${' '.repeat(MEGABYTE / 2)}<si/>`.repeat(640)}</sst>` }),
      code: 'import.sheet-too-large',
    },
  ])('that $what is refused', async ({ file, code }) => {
    const before = process.memoryUsage().rss;
    const told = await taken(file);
    expect(told).toMatchObject({ state: 'failed', rowsAccepted: 0 });
    expect(await site.errors(told.id, KEY)).toEqual([`1 : ${code}`]);
    expect(process.memoryUsage().rss - before).toBeLessThan(250 * MEGABYTE);
  });

  it('takes a text as it is meant that stands there as it is (CDATA)', async () => {
    const sheet = numbered([1, 2], '<t><![CDATA[b & ]]>c</t>');
    expect(await taken(sheetFile([], { [SHEET]: sheet }))).toMatchObject({ rowsAccepted: 1, rowsUnchanged: 0 });
    expect((await site.reports(`where product_group = 'cap'`)).map(({ body }) => body['note'])).toEqual(['b & c']);
  });

  it.each([
    { what: 'the same number twice', numbers: [1, 2, 2] },
    { what: 'numbers that descend', numbers: [7, 9, 8] },
    { what: 'a part of a number', numbers: [1, 2.5] },
    { what: 'a number beyond the last', numbers: [1, 1_048_577] },
    { what: 'no number at all', numbers: [1, Number.NaN] },
    { what: 'a number before the first', numbers: [0, 1] },
  ])('whose rows have $what is refused: none is taken for another', async ({ numbers }) => {
    const told = await taken(sheetFile([], { [SHEET]: numbered(numbers, '<t>x</t>') }));
    expect(told).toMatchObject({ state: 'failed', rowsAccepted: 0 });
    expect(await site.errors(told.id, KEY)).toEqual(['1 : import.sheet-broken']);
  });

  it('that is no spreadsheet at all is refused at once', async () => {
    const answer = await site.send('productgroep;voorraad', KEY, XLSX);
    expect([answer.status, (await answer.json()).errors[0].code]).toEqual([400, 'import.wrong-type']);
  });
});
