import { describe, expect, it } from '@jest/globals';
import { spreadsheetText } from '../../../src/domain/exports/spreadsheet-text.js';

describe('text in a spreadsheet', () => {
  it.each([
    { text: '=1+1', shown: `'=1+1`, because: 'a formula' },
    { text: '+31 6', shown: `'+31 6`, because: 'a sum' },
    { text: '-2+3', shown: `'-2+3`, because: 'a difference, in text' },
    { text: '@SUM(A1)', shown: `'@SUM(A1)`, because: 'a function' },
    { text: '＝1', shown: `'＝1`, because: 'the wide sign counts as the narrow one' },
    { text: '  =1', shown: `  '=1`, because: 'spaces before it may be dropped' },
    { text: '\t=1', shown: `\t'=1`, because: 'a tab may be a border of cells' },
    { text: '\r=1', shown: `\r'=1`, because: 'so may the end of a line' },
    { text: 'rest\n=1', shown: `rest\n'=1`, because: 'also further on' },
    { text: 'rest;=1', shown: `rest;'=1`, because: 'a Dutch spreadsheet splits at the semicolon' },
    { text: 'rest,"=1', shown: `rest,"'=1`, because: 'quotes around a cell do not stop a formula' },
    { text: 'a=1, 2-3', shown: 'a=1, 2-3', because: 'no cell can begin at these signs' },
    { text: '', shown: '', because: 'nothing stays nothing' },
  ])('$text: $because', ({ text, shown }) => {
    expect(spreadsheetText(text)).toBe(shown);
  });

  it('is no longer than twice what it was', () => {
    const text = '=;'.repeat(2_000);
    expect(spreadsheetText(text)).toHaveLength(text.length * 1.5);
  });
});
