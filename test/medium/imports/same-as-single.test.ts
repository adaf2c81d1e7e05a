import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { Problem } from '../../../src/domain/problem.js';
import { REPORT_BODY } from '../../../src/modules/reports/body-schemas.js';
import { FileReport } from '../../../src/modules/reports/file-report.js';
import type { Filer } from '../../../src/modules/reports/filer.js';
import { CAST, KEYS } from '../../support/bootstrapped.js';
import { fromSchema } from '../../fuzz/from-schema.js';
import { nearly } from '../../fuzz/nearly.js';
import type { Schema } from '../../fuzz/operations.js';
import { ImportSite, NDJSON } from './import-site.js';

const OTHER_KEY = 'test-key-second-hospital-0123456789';
const BODIES = 400;
/** The same again and again, so that what fails can be looked at. */
const SEED = 20_261_122;

let site: ImportSite;
beforeAll(async () => {
  const apiKeys = [...CAST.apiKeys, { organisation: 'h2', secret: OTHER_KEY, scopes: ['reports:write'] }];
  site = await ImportSite.open({ ...CAST, apiKeys });
}, 60_000);
afterAll(() => site.close());

/** Statements that follow each other, of which a unit may have slipped; and anything that is right, or nearly. */
function bodies(): readonly unknown[] {
  const any = fromSchema(z.toJSONSchema(REPORT_BODY, { io: 'input' }) as Schema);
  const statement = fc.record({
    kind: fc.constant('stock'),
    productGroup: fc.constantFrom('ffp2', 'examination-glove', 'hand-disinfectant'),
    asOf: fc.constantFrom('2026-11-02', '2026-11-09', '2026-11-16', '2026-11-18'),
    unit: fc.constantFrom('piece', 'box', 'pair', 'litre'),
    packSize: fc.constantFrom(undefined, 20, 100),
    stockOnHand: fc.constantFrom(40, 41, 400, 410, 4_000, 800, 20, 2_000),
    usedPerWeek: fc.constantFrom(undefined, 3, 30, 300),
    confirmedJump: fc.constantFrom(undefined, undefined, true),
  });
  const one = fc.oneof({ weight: 5, arbitrary: statement }, { weight: 2, arbitrary: any }, { weight: 3, arbitrary: nearly(any) });
  const made: unknown[] = fc.sample(one, { numRuns: BODIES, seed: SEED });
  return made.flatMap((body): unknown[] => {
    const text = JSON.stringify(body);
    return text === undefined ? [] : [JSON.parse(text)];
  });
}

async function filerOf(ref: string): Promise<Filer> {
  const { rows } = await site.world.admin.query(
    'select k.id, k.organisation_id from api_key k join organisation o on o.id = k.organisation_id where o.ref = $1 limit 1',
    [ref],
  );
  const { id, organisation_id: organisationId } = rows[0];
  return { actor: { kind: 'client', id, organisationId, scopes: ['reports:write'] }, organisationId };
}

/** What single filing says of a body: nothing, or every fault. Questions beside faults are left out: a file asks when the rest is right. */
async function alone(filer: Filer, key: string, body: unknown): Promise<readonly string[]> {
  site.world.clock.advance(1);
  try {
    await site.web.app.get(FileReport, { strict: false }).execute(filer, key, body);
    return [];
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    const own = fault.faults.filter(({ code }) => code !== 'report.jump');
    return (own.length > 0 ? own : fault.faults).map(({ code, pointer }) => `${code} ${plain(pointer)}`).sort();
  }
}

const plain = (pointer: string): string => pointer.slice(1).replaceAll('~1', '/').replaceAll('~0', '~');

describe('a row of a file', () => {
  it('is judged as if it had been filed alone, after the rows before it', async () => {
    const rows = bodies();
    const filer = await filerOf('h2');
    const wanted: (readonly string[])[] = [];
    for (const [at, body] of rows.entries()) wanted.push(await alone(filer, `row-${at}`, body));

    const told = await site.taken(rows.map((row) => JSON.stringify(row)).join('\n'), KEYS.hospital, NDJSON);
    const answer = await site.web.ask(`/api/v1/imports/${told.id}/errors?limit=1000`, {
      headers: { authorization: `Bearer ${KEYS.hospital}` },
    });
    const errors: readonly { row: number; code: string; column: string }[] = await answer.json();
    const found = rows.map((_, at) =>
      errors
        .filter(({ row }) => row === at + 1)
        .map(({ code, column }) => `${code} ${column}`)
        .sort(),
    );

    expect(found).toEqual(wanted);
    const refused = wanted.filter((faults) => faults.length > 0).length;
    const asked = wanted.filter((faults) => faults.some((fault) => fault.startsWith('report.jump'))).length;
    expect(told).toMatchObject({ rowsRead: rows.length, rowsRejected: refused });
    expect([refused > 50, rows.length - refused > 50, asked > 10]).toEqual([true, true, true]);
  }, 120_000);

  it('counts for the same: the sums of both organisations are equal', async () => {
    const sums = async (ref: string) =>
      (await site.reports(`join organisation o on o.id = organisation_id where o.ref = '${ref}' order by as_of, report_id`)).map(
        ({ kind, product_group, as_of, usable, usedPerWeek }) => [kind, product_group, as_of, usable, usedPerWeek].join(' '),
      );
    expect([...new Set(await sums('h1'))].sort()).toEqual([...new Set(await sums('h2'))].sort());
  });
});
