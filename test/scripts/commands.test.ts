import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { optionalPrograms } from '../../scripts/test-run/optional-programs.mjs';
import { ROOT, STAND_INS, aFolder, launch } from './launched.js';

let folder: ReturnType<typeof aFolder>;
beforeEach(() => {
  folder = aFolder();
});
afterEach(() => folder.remove());

describe('the command meldpunt', () => {
  const command = join(ROOT, 'scripts/meldpunt.mjs');

  it('passes words and exit code through, without a database when none runs', async () => {
    const run = launch(command, { MELDPUNT_DIST: STAND_INS, MELDPUNT_DATA: folder.path }, 'trail', 'verify', 'a b');
    expect(await run.ended()).toBe(1);
    expect(JSON.parse(run.printed())).toEqual({ words: ['trail', 'verify', 'a b'], database: null });
  });

  it('says what to do when nothing has been built', async () => {
    const run = launch(command, { MELDPUNT_DIST: folder.path, MELDPUNT_DATA: folder.path });
    expect(await run.ended()).toBe(2);
    expect(run.printed()).toMatch(/main\.cli\.js is missing: run npm run build\.\n$/);
  });

  it('believes no record of a service whose launcher is gone', async () => {
    mkdirSync(join(folder.path, 'data'));
    const stale = { launcher: { pid: process.pid, mark: 'of another boot' }, databases: { worker: 'postgres://gone' } };
    writeFileSync(join(folder.path, 'data', 'running.json'), JSON.stringify(stale));
    const run = launch(command, { MELDPUNT_DIST: STAND_INS, MELDPUNT_DATA: join(folder.path, 'data') });
    await run.ended();
    expect(JSON.parse(run.printed())).toMatchObject({ database: null });
  });
});

describe('npm test', () => {
  it('finds a program that was pointed at, and says what is skipped without one', () => {
    const program = join(folder.path, 'chromium');
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
    const { environment, missing } = optionalPrograms({
      CHROMIUM_PATH: program,
      REDIS_SERVER: join(folder.path, 'absent'),
      OPENSSL: program,
    });
    expect(environment).toEqual({ CHROMIUM_PATH: program, REDIS_SERVER: '', OPENSSL: program });
    expect(missing).toEqual([expect.stringMatching(/^redis-server is missing, so these are SKIPPED: .* apt-get install redis-server/)]);
  });

  it('refuses to skip in CI', async () => {
    const run = launch(join(ROOT, 'scripts/test.mjs'), { CI: 'true', REDIS_SERVER: join(folder.path, 'absent') });
    expect(await run.ended()).toBe(1);
    expect(run.printed()).toContain('!! CI=true: that is an error here.');
  });
});
