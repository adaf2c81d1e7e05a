import { describe, expect, it } from '@jest/globals';
import { type FigureStyle, readCell } from '../../../src/domain/imports/read-cell.js';

const context = (figures: FigureStyle = 'nl') => ({ figures, groupNamed: (bare: string) => (bare === 'ffp2masker' ? 'ffp2' : undefined) });
const value = (text: string, field: string, kind: Parameters<typeof readCell>[1]['kind'], figures?: FigureStyle) =>
  readCell(text, { field, kind }, context(figures)).value;

describe('a cell of a table', () => {
  it.each([
    { text: '1.234,5', figures: 'nl', means: 1_234.5 },
    { text: '1.234', figures: 'nl', means: 1_234 },
    { text: '1,234', figures: 'nl', means: 1.234 },
    { text: '1,234', figures: 'en', means: 1_234 },
    { text: '1.234', figures: 'en', means: 1.234 },
    { text: '1,5', figures: 'unclear', means: 1.5 },
    { text: '12 000', figures: 'unclear', means: 12_000 },
    { text: ' 12 ', figures: 'nl', means: 12 },
    { text: '-3', figures: 'nl', means: -3 },
    { text: 'veel', figures: 'nl', means: 'veel' },
    { text: '1E+05', figures: 'nl', means: '1E+05' },
  ] as const)('$text is $means where figures are $figures', ({ text, figures, means }) => {
    expect(value(text, 'stockOnHand', 'number', figures)).toBe(means);
  });

  it.each(['1.234', '1,234'])('%s is asked about where both may be meant', (text) => {
    expect(readCell(text, { field: 'stockOnHand', kind: 'number' }, context('unclear'))).toEqual({
      value: text,
      wrong: 'import.figure-unclear',
    });
  });

  it.each(['=B2*20', ' =1+1', '=HYPERLINK("http://x")'])('%s is a formula, in a text too', (text) => {
    for (const kind of ['text', 'number', 'day', 'choice'] as const)
      expect(readCell(text, { field: 'note', kind }, context()).wrong).toBe('import.formula');
  });

  it('is a text as it stands, without the apostrophe by which our own files keep it from being computed', () => {
    const texts = ["'=1+1", "'+31 6", "'-5", "'@ons", "'s-Hertogenbosch", "ma'-di", ' twee  dozen '];
    expect(texts.map((text) => value(text, 'note', 'text'))).toEqual([
      ...['=1+1', '+31 6', '-5', '@ons', "'s-Hertogenbosch", "ma'-di", ' twee  dozen '],
    ]);
  });

  it('is a day only when nothing else stands in it', () => {
    for (const text of ['op 3-4-2026', '3-4-2026 12:00', '3-4-20267']) expect(value(text, 'asOf', 'day')).toBe(text);
    expect(value(' 3-4-2026 ', 'asOf', 'day')).toBe('2026-04-03');
  });

  it('is yes or no in either language, in full or by its first letter', () => {
    for (const text of ['ja', 'J', 'yes', 'y', 'true', 'WAAR']) expect(value(text, 'confirmed', 'yes-no')).toBe(true);
    for (const text of ['nee', 'N', 'no', 'false', 'Onwaar']) expect(value(text, 'confirmed', 'yes-no')).toBe(false);
  });

  it('is a day as it is written in the Netherlands, or as in the API', () => {
    expect(['3-4-2026', '03-04-2026', '2026-04-03', '3/4/2026'].map((text) => value(text, 'asOf', 'day'))).toEqual([
      '2026-04-03',
      '2026-04-03',
      '2026-04-03',
      '3/4/2026',
    ]);
  });

  it('is a word of ours in Dutch, however it is written, or the word of the API', () => {
    expect(['Stuks', 'PAREN', 'box', 'kist'].map((text) => value(text, 'unit', 'choice'))).toEqual(['piece', 'pair', 'box', 'kist']);
    expect(['niet besteld', 'not-ordered', 'Deels'].map((text) => value(text, 'ableToObtain', 'choice'))).toEqual([
      'not-ordered',
      'not-ordered',
      'partly',
    ]);
    expect(['1', ' 2 ', 'geen', '3'].map((text) => value(text, 'dike', 'choice'))).toEqual([1, 2, 'none', '3']);
    expect(value('1', 'unit', 'choice')).toBe('1');
    expect(['ja', 'Nee', 'TRUE', 'misschien'].map((text) => value(text, 'confirmedJump', 'yes-no'))).toEqual([
      true,
      false,
      true,
      'misschien',
    ]);
    expect(value('toString', 'unit', 'choice')).toBe('tostring');
  });

  it('is a product group by its name or its id', () => {
    expect(value('FFP2-masker', 'productGroup', 'group')).toBe('ffp2');
    expect(value(' ffp2 ', 'productGroup', 'group')).toBe('ffp2');
  });
});
