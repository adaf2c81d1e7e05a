// `npm run chaos`: lists the scenarios of test/faults with what each must keep. `npm run chaos -- NAME [--size N]` runs one, N times as large where
// it has a size, and says at the end whether that was kept. Exit code: that of the run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chaosAsked, scenarios } from './test-run/scenarios.mjs';

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
const { status } = spawnSync(process.execPath, [test, `test/faults/${name}.test.ts`, '--verbose'], { stdio: 'inherit', env });
for (const promise of promises) say(`${status === 0 ? 'kept' : 'NOT KEPT, or not seen to be'}: ${promise}`);
process.exit(status ?? 1);
