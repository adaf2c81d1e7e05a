import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Action, ACTIONS, COLUMNS, isAction, reachOf } from '../../../src/domain/access/access-table.js';
import { MATRIX_ROWS } from './matrix-rows.js';

/** Of every cell, in the order of the matrix. It changes only when somebody's rights change: then say so in docs/decisions. */
const DIGEST = 'a013a4851d124d7b1a8a00672d73c5c5241e3c651f3409fce4c3d31759b7bb58';

/** Where the contract of the API gives what the matrix does not; see docs/decisions/0019. */
const DEVIATIONS = new Set(['trends.read machine']);

/** Actions that the matrix does not know, by whom and how far; see docs/decisions/0019. */
const BESIDE: Readonly<Partial<Record<Action, object>>> = {
  'reading.answer': {
    ...{ machine: 'own:sent-by-this-client', 'reporter-care': 'own', 'reporter-supplier': 'own' },
    ...{ 'organisation-admin': 'own', triage: 'all' },
  },
  'jobs.offer-again': { 'system-admin': 'all' },
  'duty.exempt': { 'reporter-care': 'own', 'reporter-supplier': 'own', 'organisation-admin': 'own', triage: 'all' },
};

const cells = MATRIX_ROWS.map(([action]) =>
  COLUMNS.map((column) => (DEVIATIONS.has(`${action} ${column}`) ? '-' : (reachOf(column, action) ?? '-'))),
);

describe('the table of access', () => {
  it('has the 36 actions and 12 columns of the matrix, each once, and beside them what the decision names', () => {
    expect([MATRIX_ROWS.length, COLUMNS.length]).toEqual([36, 12]);
    expect([...ACTIONS].sort()).toEqual([...MATRIX_ROWS.map(([action]) => action), ...Object.keys(BESIDE)].sort());
  });

  it('says of an action beside the matrix what the decision says', () => {
    for (const [action, row] of Object.entries(BESIDE)) {
      if (!isAction(action)) throw new TypeError(action);
      expect(Object.fromEntries(COLUMNS.flatMap((column) => (reachOf(column, action) ? [[column, reachOf(column, action)]] : [])))).toEqual(
        row,
      );
    }
  });

  it('says in every cell what the matrix says', () => {
    expect(createHash('sha256').update(JSON.stringify(cells)).digest('hex')).toBe(DIGEST);
  });

  it('goes beyond the matrix where the deviations say so, and nowhere else', () => {
    expect(reachOf('machine', 'trends.read')).toBe('prot:fed-back');
    expect(DEVIATIONS.size).toBe(1);
  });

  it('is drawn as it is', () => {
    const drawing = readFileSync(new URL('../../../src/domain/access/access-table.md', import.meta.url), 'utf8');
    const rows = ACTIONS.map((action) => `| \`${action}\` | ${COLUMNS.map((column) => reachOf(column, action) ?? '-').join(' | ')} |`);
    expect(drawing.split('\n').filter((line) => /^\| (`|action)/.test(line))).toEqual([`| action | ${COLUMNS.join(' | ')} |`, ...rows]);
  });

  it('knows its actions by name', () => expect(['report.file', 'report.eat', 'toString'].map(isAction)).toEqual([true, false, false]));
});
