// `npm run check`: every `check:…` of package.json, one after the other, to the end; then what failed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const verbs = Object.keys(scripts).filter((name) => name.startsWith('check:'));

const results = verbs.map(run);
for (const { verb, passed, seconds } of results) {
  process.stdout.write(`${passed ? 'passed' : 'FAILED'}  ${verb} (${seconds} s)\n`);
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;

function run(verb) {
  const started = Date.now();
  process.stdout.write(`\n== ${verb}\n`);
  const { status } = spawnSync('npm', ['run', '--silent', verb], {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return { verb, passed: status === 0, seconds: Math.round((Date.now() - started) / 1000) };
}
