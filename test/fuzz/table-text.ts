import fc from 'fast-check';
import { hostilePayload, hostileText } from './hostile.js';

const FIELDS = ['productGroup', 'asOf', 'unit', 'stockOnHand', 'usedPerWeek'] as const;
const RIGHT = { productGroup: 'ffp2', asOf: '2026-11-19', unit: 'piece', usedPerWeek: '35' };
const MOST_ROWS = 5;

/** Lines of a file with many reports: right, with a strange cell, with a strange head, or nothing of the kind. */
export const tableText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.oneof(asCsv(fc.nat(1_000).map(String)), asLines(fc.nat(1_000))) },
  { weight: 3, arbitrary: fc.oneof(asCsv(hostileText), asLines(hostileText)) },
  { weight: 1, arbitrary: fc.tuple(hostileText, hostileText).map(([head, row]) => `${head};asOf\n${row};x\n`) },
  { weight: 1, arbitrary: hostilePayload },
);

function asCsv(stock: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const row = (stockOnHand: string) => FIELDS.map((field) => (field === 'stockOnHand' ? stockOnHand : RIGHT[field])).join(';');
  return fc.array(stock.map(row), { maxLength: MOST_ROWS }).map((rows) => [FIELDS.join(';'), ...rows, ''].join('\n'));
}

function asLines(stock: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const row = (stockOnHand: unknown) => JSON.stringify({ kind: 'stock', ...RIGHT, usedPerWeek: 35, stockOnHand });
  return fc.array(stock.map(row), { maxLength: MOST_ROWS }).map((rows) => [...rows, ''].join('\n'));
}
