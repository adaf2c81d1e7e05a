// `npm run chaos`: lists the scenarios of test/faults with what each must keep. `npm run chaos -- NAME [--size N]` runs one, N times as large where
// it has a size, and says at the end whether that was kept. Exit code: that of the run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chaosAsked, scenarios, wasSeen } from './test-run/scenarios.mjs';

const known = scenarios();
const asked = chaosAsked(process.argv.slice(2), known);
const say = (line) => process.stdout.write(`${line}\n`);

if (asked.fault !== undefined) {
  process.stderr.write(`chaos: ${asked.fault}\n`);
  process.exit(2);
}
if (asked.scenario === undefined) {
  for (const { name, promises } of known) say([name, ...promises.map((promise) => `    ${promise}`)].join('\n'));
  process.exit(0);
}

const { name, promises } = asked.scenario;
const test = fileURLToPath(new URL('test.mjs', import.meta.url));
const env = { ...process.env, TRIALS: 'on', FAULT_SIZE: String(asked.size) };
const folder = mkdtempSync(join(tmpdir(), 'meldpunt-chaos-'));
const told = join(folder, 'told.json');
const run = [test, `test/faults/${name}.test.ts`, '--verbose', '--json', `--outputFile=${told}`];
const { status } = spawnSync(process.execPath, run, { stdio: ['inherit', 'ignore', 'inherit'], env });
const kept = status === 0 && wasSeen(existsSync(told) ? JSON.parse(readFileSync(told, 'utf8')) : {});
rmSync(folder, { recursive: true, force: true });
for (const promise of promises) say(`${kept ? 'kept' : 'NOT KEPT, or not seen to be'}: ${promise}`);
process.exit(kept ? 0 : status || 1);
