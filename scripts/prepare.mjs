// Runs before `npm start` and `npm test`: installs what is missing and compiles what changed, on Node's built-ins alone.
import { fileURLToPath } from 'node:url';
import { checkNode } from './prepare/check-node.mjs';

try {
  checkNode(process.versions.node);
  // Only now: what follows is written for a Node that is new enough.
  const { prepareAll } = await import('./prepare/prepare-all.mjs');
  await prepareAll({
    root: fileURLToPath(new URL('..', import.meta.url)),
    withDev: process.env.npm_lifecycle_event === 'pretest',
    log: (line) => process.stderr.write(`meldpunt: ${line}\n`),
  });
} catch (fault) {
  process.stderr.write(`meldpunt: ${fault.message}\n`);
  process.exit(1);
}
