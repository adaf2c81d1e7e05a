// `npm run attack:tenants [tries] [seed]`: the attack on things of another organisation, as often as is asked.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MANY = '100000';
const [tries = MANY, seed = String(Date.now() % 1_000_000_000)] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url));
const jest = ['node_modules/jest/bin/jest.js', '--config', 'config/jest.config.mjs', 'test/attacks/tenants'];
const run = spawn(process.execPath, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', ...jest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ATTACK_TRIES: tries, ATTACK_SEED: seed, TRIALS: 'on' },
});
run.on('exit', (code) => process.exit(code ?? 1));
