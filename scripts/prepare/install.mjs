import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { markInstalled } from './installed.mjs';

/** Installs what the lock names with npm; its words go to standard error. */
export function install(root, withDev) {
  rmSync(join(root, 'node_modules', '.package-lock.json'), { force: true });
  // What the lock names by its hash need not be asked about again.
  const options = ['ci', '--prefer-offline', '--no-audit', '--no-fund', ...(withDev ? ['--include=dev'] : [])];
  const run = runNpm(root, options);
  if (run.error) throw new Error(`npm cannot be run (${run.error.message}): install npm 10 or newer.`);
  if (run.status !== 0)
    throw new Error(`npm ci ended with ${run.status ?? run.signal}; what it says is above. Run the command again when that is mended.`);
  markInstalled(root, withDev || process.env.NODE_ENV !== 'production');
}

function runNpm(root, options) {
  const settings = { cwd: root, stdio: ['ignore', 2, 2] };
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('npm-cli.js')) return spawnSync(process.execPath, [npm, ...options], settings);
  const windows = process.platform === 'win32';
  return spawnSync(windows ? 'npm.cmd' : 'npm', options, { ...settings, shell: windows });
}
