import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { found, ROOT, textOf } from '../support/documents.js';

const NAME = 'docs/security-asvs.md';
const STATES = ['met', 'partly', 'not met', 'does not apply'];
/** Requirements of level 1 and of level 2 per chapter. Source: OWASP ASVS 5.0.0, the table of its requirements. */
const IN_STANDARD: Readonly<Record<string, readonly [number, number]>> = {
  V1: [8, 19],
  V2: [4, 7],
  V3: [8, 11],
  V4: [2, 8],
  V5: [4, 5],
  V6: [13, 22],
  V7: [6, 12],
  V8: [4, 3],
  V9: [4, 3],
  V10: [5, 24],
  V11: [3, 11],
  V12: [3, 6],
  V13: [1, 12],
  V14: [2, 7],
  V15: [3, 10],
  V16: [0, 16],
  V17: [0, 7],
};

interface Row {
  readonly number: string;
  readonly level: string;
  readonly asks: string;
  readonly state: string;
  readonly evidence: string;
}

const TEXT = textOf(NAME);
const ROWS: readonly Row[] = TEXT.split('\n')
  .filter((line) => line.startsWith('| V'))
  .map((line) => {
    const [, number = '', level = '', asks = '', state = '', evidence = '', ...more] = line.split('|').map((cell) => cell.trim());
    return { number, level, asks, state, evidence: [evidence, ...more.slice(0, -1)].join('|') };
  });
const linksIn = (evidence: string): string[] => found(evidence, /\]\(([^)]+)\)/g);
const counted = (level: string, state: string): number => ROWS.filter((row) => row.level === level && row.state === state).length;
const numbers = (rows: readonly Row[]): string[] => rows.map(({ number }) => number);

describe('the list after OWASP ASVS 5.0.0', () => {
  it('has every requirement of level 1 and 2 once, chapter by chapter', () => {
    const chapters = Object.keys(IN_STANDARD).map((chapter) => {
      const own = ROWS.filter(({ number }) => number.startsWith(`${chapter}.`));
      return [chapter, ['1', '2'].map((wanted) => own.filter(({ level }) => level === wanted).length)];
    });
    expect(Object.fromEntries(chapters)).toEqual(IN_STANDARD);
    expect(ROWS).toHaveLength(253);
    expect(new Set(numbers(ROWS)).size).toBe(ROWS.length);
    expect(numbers(ROWS.filter(({ number }) => !/^V\d{1,2}\.\d{1,2}\.\d{1,2}$/.test(number)))).toEqual([]);
  });

  it('says of each what it asks, in which state it is, and why', () => {
    expect(numbers(ROWS.filter(({ state }) => !STATES.includes(state)))).toEqual([]);
    expect(numbers(ROWS.filter(({ asks, evidence }) => asks === '' || evidence === ''))).toEqual([]);
    expect(numbers(ROWS.filter(({ asks }) => asks.startsWith('Verify')))).toEqual([]);
  });

  it('leads to evidence that exists', () => {
    const gone = ROWS.flatMap(({ number, evidence }) =>
      linksIn(evidence)
        .filter((target) => !existsSync(join(ROOT, normalize(join('docs', target)))))
        .map((target) => `${number} ${target}`),
    );
    expect(gone).toEqual([]);
  });

  it('names a test for what is met, or says that none shows it', () => {
    const withoutTest = ROWS.filter(({ state, evidence }) => {
      const tested = linksIn(evidence).some((target) => /\.test\.tsx?$/.test(target));
      const written = linksIn(evidence).some((target) => target.endsWith('.md'));
      return state === 'met' && !tested && !written && !/no test shows it/i.test(evidence);
    });
    expect(numbers(withoutTest)).toEqual([]);
  });

  it('adds up', () => {
    const table = STATES.map((state) => `| ${state} | ${counted('1', state)} | ${counted('2', state)} |`);
    for (const line of table) expect(TEXT).toContain(line);
  });

  it('is led to', () => {
    expect(textOf('docs/security.md')).toContain('(security-asvs.md)');
    expect(textOf('SECURITY.md')).toContain('(docs/security-asvs.md)');
  });
});
