// `npm run test:trials [PATH …]`: kills the service at every turn, attacks it as every role, and fuzzes its API.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CI_REQUESTS = '50000';
const named = process.argv.slice(2);
const paths = named.length > 0 ? named : ['test/attacks', 'test/faults', 'test/fuzz'];
const cwd = fileURLToPath(new URL('..', import.meta.url));
const env = { FUZZ_REQUESTS: CI_REQUESTS, ...process.env, TRIALS: 'on' };
const { status } = spawnSync(process.execPath, ['scripts/test.mjs', ...paths], { cwd, env, stdio: 'inherit' });
process.exitCode = status ?? 1;
