#!/usr/bin/env node
// The command `meldpunt`: prepares the folder when that is due, then hands over to the compiled commands.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkNode } from './prepare/check-node.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = resolve(process.env.MELDPUNT_DIST || join(root, 'dist'));
const commands = join(dist, 'main.cli.js');

try {
  checkNode(process.versions.node);
  const { prepareAll } = await import('./prepare/prepare-all.mjs');
  const log = (line) => process.stderr.write(`meldpunt: ${line}\n`);
  if (!process.env.MELDPUNT_DIST) await prepareAll({ root, dist, log });
  if (!existsSync(commands)) throw new Error(`${commands} is missing: run npm run build.`);
} catch (fault) {
  process.stderr.write(`meldpunt: ${fault.message}\n`);
  process.exit(2);
}

await useRunningService();
process.setSourceMapsEnabled(true);
process.argv[1] = commands;
await import(pathToFileURL(commands).href);

// Beside a running `npm start` the commands work on its database, unless they are told another.
async function useRunningService() {
  if (process.env.DATABASE_URL) return;
  const { readRunning } = await import('./start/running-file.mjs');
  const data = resolve(process.env.MELDPUNT_DATA || join(root, '.data'));
  const running = readRunning(data);
  if (!running) return;
  process.env.DATABASE_URL = running.databases.worker;
  const beside = { MASTER_KEY_FILE: join(data, 'master.key'), ANCHOR_FILE: join(data, 'trail-anchors.ndjson') };
  const found = { QUEUE_URL: running.queue, ...(running.smtp ? { SMTP_URL: running.smtp } : {}), ...beside };
  for (const [name, value] of Object.entries(found)) process.env[name] ||= value;
}
