import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/** Cells of one line; a cell with a comma stands in quotation marks. */
const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

const [header, ...rows] = readFileSync(new URL('../../../config/glossary.csv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map(cellsOf);

describe('the glossary (config/glossary.csv)', () => {
  it('has six columns, all filled', () => {
    expect(header).toEqual(['nl', 'en', 'code_name', 'definition_nl', 'definition_en', 'source']);
    expect(rows.filter((cells) => cells.length !== 6 || cells.some((cell) => cell.trim() === ''))).toEqual([]);
  });

  it('explains each word once', () => {
    const words = rows.map(([word]) => word);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('keeps apart what is easily confused', () => {
    const english = new Map(rows.map(([nl, en]) => [nl, en]));
    expect([english.get('melding'), english.get('signaal')]).toEqual(['report', 'flag']);
    expect([english.get('opschalen'), english.get('escalatie')]).toEqual(['ramp up', 'escalation']);
    expect([english.get('ijzeren voorraad'), english.get('noodvoorraad')]).toEqual(['iron stock', 'emergency stock']);
  });
});
