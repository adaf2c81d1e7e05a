// `npm run attack:NAME [tries] [seed]`: one attack, as often as is asked.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How often each is tried when nobody says. */
const MANY = { tenants: '100000', disclosure: '10000' };
const [name, tries = MANY[name], seed = String(Date.now() % 1_000_000_000)] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url));
const jest = ['node_modules/jest/bin/jest.js', '--config', 'config/jest.config.mjs', `test/attacks/${name}`];
const run = spawn(process.execPath, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', ...jest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ATTACK_TRIES: tries, ATTACK_SEED: seed, TRIALS: 'on' },
});
run.on('exit', (code) => process.exit(code ?? 1));
