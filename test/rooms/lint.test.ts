import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { linted } from './linted.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const long = (lines: number) => Array.from({ length: lines }, (_, at) => `  let a${at} = ${at};\n  a${at} += 1;`).join('\n');
const choices = Array.from({ length: 9 }, (_, at) => `  if (n === ${at}) return ${at};`).join('\n');

/** One sin per line: where it is committed, what it is, which rule must see it. */
const SINS: [file: string, rule: string, code: string][] = [
  ['domain/a.ts', 'no-restricted-globals', 'export const home = process.env;'],
  ['domain/b.ts', 'no-restricted-globals', "export const answer = fetch('https://example.org');"],
  ['domain/c.ts', 'no-restricted-globals', 'setTimeout(String, 1);'],
  ['domain/d.ts', 'no-restricted-globals', 'export const id = crypto.randomUUID();'],
  ['domain/e.ts', 'no-restricted-syntax', 'export const now = new Date();'],
  ['domain/f.ts', 'no-restricted-syntax', 'export const now = Date();'],
  ['domain/g.ts', 'no-restricted-properties', 'export const now = Date.now();'],
  ['domain/h.ts', 'no-restricted-properties', 'export const chance = Math.random();'],
  ['domain/i.ts', 'no-restricted-syntax', 'export const waits = async (): Promise<void> => {};'],
  ['domain/j.ts', 'no-restricted-syntax', 'await Promise.resolve(1);'],
  ['domain/k.ts', 'no-restricted-syntax', "throw new Error('nameless');"],
  ['domain/l.ts', 'no-restricted-syntax', "export const late = import('./a.js');"],
  ['domain/m.ts', 'meldpunt/told-exports', 'export function silent(): void {}'],
  ['web/a.ts', '@typescript-eslint/no-explicit-any', 'export const a: any = 1;'],
  ['web/b.ts', '@typescript-eslint/no-non-null-assertion', 'export const a = (b?: string) => b!.length;'],
  ['web/c.ts', '@typescript-eslint/consistent-type-assertions', 'export const a = (b: unknown) => b as string;'],
  ['web/d.ts', '@typescript-eslint/no-floating-promises', 'Promise.resolve(1);'],
  [
    'web/e.ts',
    '@typescript-eslint/switch-exhaustiveness-check',
    "export function a(b: 'x' | 'y') { switch (b) { case 'x': return 1; } return 2; }",
  ],
  ['web/f.ts', 'no-console', "console.log('words');"],
  ['web/g.ts', 'max-lines', '\n'.repeat(201)],
  ['web/h.ts', 'max-lines-per-function', `export function a() {\n${long(21)}\n}`],
  ['web/i.ts', 'complexity', `export function a(n: number) {\n${choices}\n}`],
  ['web/j.ts', 'max-depth', 'export function a(b: boolean) { if (b) { while (b) { if (!b) return; } } }'],
  ['web/k.ts', 'max-params', 'export const a = (b: 1, c: 1, d: 1, e: 1, f: 1, g: 1) => b + c + d + e + f + g;'],
  ['web/l.ts', 'no-warning-comments', '// TODO later'],
  ['web/m.ts', 'meldpunt/one-export', 'export class A {}\nexport class B {}'],
  ['web/n.ts', 'no-restricted-globals', "export const answer = fetch('https://example.org');"],
  ['web/notKebab.ts', 'meldpunt/file-names', 'export const a = 1;'],
  ['web/util.ts', 'meldpunt/file-names', 'export const a = 1;'],
  ['web/common-words.ts', 'meldpunt/file-names', 'export const a = 1;'],
  ['helpers/a.ts', 'meldpunt/file-names', 'export const a = 1;'],
];

const ALLOWED: [file: string, code: string][] = [
  ['domain/units.ts', '/** A count. */\nexport const pieces = (n: number) => n as unknown as string;'],
  ['domain/z.ts', '/** An instant. */\nexport const then = (at: string) => new Date(at);'],
  ['platform/z.ts', 'export const a = (b: unknown) => b as string;'],
  ['modules/x/row.entity.ts', 'export const a = (b?: string) => b!.length;'],
  ['main.cli.ts', "console.log('words');"],
  ['web/data-table.ts', 'export const a = [1, 2] as const;'],
];

describe('what the linter sees', () => {
  let rules: Map<string, string[]>;
  beforeAll(async () => {
    rules = await linted(root, new Map([...SINS.map(([file, , code]): [string, string] => [file, code]), ...ALLOWED]));
  }, 120_000);

  it.each(SINS)('in src/%s: %s', (file, rule) => {
    expect(rules.get(file)).toContain(rule);
  });

  it.each(ALLOWED)('nothing wrong in src/%s', (file) => {
    expect(rules.get(file)).toEqual([]);
  });
});
