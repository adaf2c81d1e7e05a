// `npm test`: Jest with the project's settings; arguments, closing lines and exit code are Jest's own.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { optionalPrograms } from './test-run/optional-programs.mjs';
import { quickFolder } from './test-run/quick-folder.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { environment, missing } = optionalPrograms(process.env);
if (missing.length > 0) announce(missing);
if (missing.length > 0 && process.env.CI === 'true') process.exit(1);

const jest = ['node_modules/jest/bin/jest.js', '--config', 'config/jest.config.mjs', ...process.argv.slice(2)];
const run = spawn(process.execPath, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', ...jest], {
  cwd: root,
  stdio: 'inherit',
  env: { TMPDIR: quickFolder(), ...process.env, ...environment },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal));
run.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
run.on('error', (fault) => {
  process.stderr.write(`meldpunt: Jest cannot be run: ${fault.message}\n`);
  process.exit(1);
});

function announce(lines) {
  const bar = '!'.repeat(78);
  const verdict = process.env.CI === 'true' ? ['CI=true: that is an error here.'] : [];
  process.stderr.write(`${[bar, ...[...lines, ...verdict].map((line) => `!! ${line}`), bar].join('\n')}\n`);
}
