// `npm run fuzz [REQUESTS]`: sends the API what its description allows, nearly allows and does not, as everybody.
// FUZZ_SEED repeats a run: each run prints its seed.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [requests = '200000'] = process.argv.slice(2);
const cwd = fileURLToPath(new URL('..', import.meta.url));
const env = { ...process.env, FUZZ_REQUESTS: requests, TRIALS: 'on' };
const { status } = spawnSync(process.execPath, ['scripts/test.mjs', 'test/fuzz'], { cwd, env, stdio: 'inherit' });
process.exitCode = status ?? 1;
