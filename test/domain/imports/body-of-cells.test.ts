import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bodyOfCells } from '../../../src/domain/imports/body-of-cells.js';
import { readHead } from '../../../src/domain/imports/read-head.js';
import { ITEM_FIELDS, TABLE_FIELDS } from '../../../src/domain/imports/table-fields.js';

const context = { figures: 'nl', groupNamed: () => undefined } as const;
const read = (names: readonly string[], cells: readonly string[]) => bodyOfCells(cells, readHead(names).head, context);
const faultsOf = (names: readonly string[]) => readHead(names).faults.map(({ column, fault }) => `${column} ${fault.code}`);

describe('a row of a table', () => {
  it('is a stock statement unless it says otherwise, and an empty cell says nothing', () => {
    expect(read(['productgroep', 'peildatum', 'voorraad', 'toelichting'], ['ffp2', '3-4-2026', '1.000', ' ']).body).toEqual({
      kind: 'stock',
      productGroup: 'ffp2',
      asOf: '2026-04-03',
      stockOnHand: 1_000,
    });
    expect(read(['soort', 'productgroep'], ['tekort', 'ffp2']).body).toEqual({ kind: 'shortage', productGroup: 'ffp2' });
  });

  it('fills lists in the order of their numbers, and knows in which column each of it stands', () => {
    const names = [
      'productGroup',
      'levering 3 aantal',
      'levering 1 datum',
      'levering 1 aantal',
      'levering 2 datum',
      'Partij 1 houdbaar tot',
    ];
    const { body, places } = read(names, ['ffp2', '30', '1-2-2026', '10', '', '2027-01-01']);
    expect(body).toEqual({
      ...{ kind: 'stock', productGroup: 'ffp2' },
      incoming: [{ expectedOn: '2026-02-01', quantity: 10 }, { quantity: 30 }],
      lots: [{ expiresOn: '2027-01-01' }],
    });
    expect(places.get('/incoming/1/quantity')).toBe(1);
  });

  it('says nothing of columns that it does not reach', () => {
    expect(read(['productgroep', 'voorraad', 'toelichting'], ['ffp2']).body).toEqual({ kind: 'stock', productGroup: 'ffp2' });
  });

  it('reads a cell that the spreadsheet holds as a figure with a decimal comma, however the file writes its texts', () => {
    const english = { ...context, figures: 'en' } as const;
    const { head } = readHead(['productgroep', 'gebruik per week', 'voorraad']);
    const { body } = bodyOfCells(['ffp2', '1,5', '1,500'], head, english, new Set([1]));
    expect(body).toMatchObject({ usedPerWeek: 1.5, stockOnHand: 1_500 });
  });

  it('tells where a cell is written wrongly', () => {
    expect(read(['productgroep', 'voorraad'], ['ffp2', '=A1']).faults).toEqual([
      { code: 'import.formula', pointer: '/stockOnHand', values: { figure: '=A1' } },
    ]);
  });
});

describe('the head of a table', () => {
  it('knows every field in both languages, however it is spaced', () => {
    const words = Object.entries(TABLE_FIELDS).flatMap(([name, { nl }]) => [name, nl, nl.toUpperCase().replaceAll(' ', '_')]);
    for (const word of words) expect(faultsOf(['productGroup', word]).filter((fault) => !fault.endsWith('column-twice'))).toEqual([]);
    for (const [list, { nl, fields }] of Object.entries(ITEM_FIELDS))
      for (const [name, words_] of Object.entries(fields))
        expect(faultsOf(['productGroup', `${list} 1 ${name}`, `${nl}2${words_.nl}`])).toEqual([]);
  });

  it('refuses what it does not know, what is there twice, and a table without product groups', () => {
    expect(faultsOf(['productgroep', 'voorraat', 'opmerkingen', ''])).toEqual(['voorraat import.column-unknown']);
    expect(faultsOf(['productgroep', 'voorraad', 'stockOnHand'])).toEqual(['stockOnHand import.column-twice']);
    expect(faultsOf(['voorraad', 'peildatum'])).toEqual([' import.head-missing']);
    expect(faultsOf(Array.from({ length: 301 }, () => 'productgroep'))).toEqual([' import.too-many-columns']);
    expect(faultsOf(['productgroep', 'levering 0 datum', 'levering 51 datum'])).toHaveLength(2);
  });

  it('keeps the columns that people have for themselves, before the others too', () => {
    const own = ['Opmerkingen', 'remarks', 'naam', 'Name', 'product', 'omschrijving', 'description', 'rij', 'row', ' '];
    expect(faultsOf([...own, ' productgroep '])).toEqual([]);
    expect(readHead([' productgroep ']).head.names).toEqual(['productgroep']);
  });

  it('takes as many columns and as many items as there may be', () => {
    const numbered = (count: number) => Array.from({ length: count }, (_, at) => (at === 0 ? 'productgroep' : 'naam'));
    expect(faultsOf(numbered(300))).toEqual([]);
    expect(readHead(numbered(301)).faults).toEqual([
      { column: '', fault: { code: 'import.too-many-columns', pointer: '', values: { most: 300 } } },
    ]);
    expect(faultsOf(['productgroep', 'levering 50 datum', 'partij 12 aantal'])).toEqual([]);
  });

  it('guesses at no numbered column', () => {
    const wrong = ['levering 1 kleur', '2 levering 1 datum', 'levering 1 datum 2', 'levering 100 datum', 'zending 1 datum'];
    expect(faultsOf(['productgroep', ...wrong])).toEqual(wrong.map((name) => `${name} import.column-unknown`));
  });

  it('knows whether it is Dutch', () => {
    expect(readHead(['productGroup', 'factor', 'contractRef']).head.dutch).toBe(false);
    expect(readHead(['productGroup', 'incoming 1 quantity']).head.dutch).toBe(false);
    expect(readHead(['productGroup', 'levering 1 aantal']).head.dutch).toBe(true);
    expect(readHead(['productGroup', 'voorraad']).head.dutch).toBe(true);
  });

  it('breaks on no text at all', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), fc.array(fc.string(), { maxLength: 8 }), (names, cells) => {
        const { head } = readHead(['productGroup', ...names]);
        expect(typeof bodyOfCells(cells, head, context).body).toBe('object');
      }),
    );
  });
});
