import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { argumentsOf } from '../../../src/commands/arguments-of.js';
import type { CommandOutcome } from '../../../src/commands/command.js';
import { importFile } from '../../../src/commands/import.js';
import { bootstrapped } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';

const HEAD = 'productgroep;peildatum;eenheid;voorraad;sprong klopt';

let world: World;
const before = { ...process.env };
const folder = mkdtempSync(join(tmpdir(), 'meldpunt-import-'));
const today = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  Object.assign(process.env, { DATABASE_URL: world.urls.worker, MASTER_KEY_FILE: world.keyFile, LOG_LEVEL: 'silent' });
}, 60_000);
afterAll(async () => {
  process.env = before;
  rmSync(folder, { recursive: true });
  await world.close();
});

function file(name: string, ...rows: readonly string[]): string {
  writeFileSync(join(folder, name), [HEAD, ...rows].join('\r\n'));
  return join(folder, name);
}

const said = (...words: readonly string[]): Promise<CommandOutcome> => importFile.run(argumentsOf(words));
const refusal = (...words: readonly string[]): Promise<string> =>
  said(...words).then(
    () => 'not refused',
    (fault: unknown) => String(fault),
  );
const reports = async (): Promise<number> => (await world.admin.query('select count(*)::integer as n from report')).rows[0].n;

describe('meldpunt import', () => {
  it('tries a file, files it, and changes nothing the second time', async () => {
    const table = file('stock.csv', `ffp2;${today};stuks;1.200;`, `apron;${today};dozen;7;`);
    const right = { state: 'finished', rowsRead: 2, rowsAccepted: 2, rowsRejected: 0, errors: [] };
    expect(await said(table, '--organisation', 'h1', '--dry-run')).toMatchObject({ json: { ...right, dryRun: true }, finding: false });
    expect(await reports()).toBe(0);
    expect(await said(table, '--organisation', 'h1')).toMatchObject({ json: { ...right, rowsUnchanged: 0 }, finding: false });
    expect(await said(table, '--organisation', 'h1')).toMatchObject({ json: { ...right, rowsUnchanged: 2 }, finding: false });
    expect(await reports()).toBe(2);
  });

  it('has found something when a row was refused, and says what; the others are filed', async () => {
    const { json, finding } = await said(
      file('mixed.csv', `goggles;${today};stuks;5;`, `goggles;${today};kilo;5;`),
      '--organisation',
      'h2',
    );
    expect(finding).toBe(true);
    expect(json).toMatchObject({ rowsAccepted: 1, rowsRejected: 1, errors: [{ row: 3, column: 'eenheid', code: 'report.not-one-of' }] });
  });

  it('has found something too when a worker took the file over: it is not known how it ends', async () => {
    await world.admin.query(`
      create function held() returns trigger language plpgsql as $$ begin return null; end $$;
      create trigger held before update on import for each row when (new.last_row > old.last_row) execute function held();`);
    const outcome = await said(file('held.csv', `cap;${today};stuks;5;`), '--organisation', 'h2');
    await world.admin.query('drop trigger held on import');
    expect(outcome).toMatchObject({ json: { state: 'running', rowsRejected: 0 }, finding: true });
  });

  it('leaves the promise that a worker takes the file over, should this process die', async () => {
    const { rows } = await world.admin.query(
      `select due_at > now() + interval '50 minutes' as later from outbox where job = 'import.take'`,
    );
    expect(new Set(rows.map(({ later }) => later))).toEqual(new Set([true]));
  });

  it('refuses what cannot be read, with one line', async () => {
    expect(await refusal(join(folder, 'absent.csv'), '--organisation', 'h1')).toContain('cannot be read');
    expect(await refusal(file('stock.pdf'), '--organisation', 'h1')).toContain('stock.pdf is no .csv');
    expect(await refusal(file('stock.csv'))).toContain('--organisation is missing');
    expect(await refusal(file('stock.csv'), '--organisation', 'nobody')).toContain('key-deed.organisation-unknown');
    expect(await refusal(file('stock.csv'), '--organisation', 'h1', '--force')).toContain('does not know --force');
    writeFileSync(join(folder, 'head.csv'), 'a;b\n1;2\n');
    expect(await refusal(join(folder, 'head.csv'), '--organisation', 'h1')).toContain('The first line must hold the names');
  });
});
