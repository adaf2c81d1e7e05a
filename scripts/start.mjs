// `npm start`: the database, the migrations, the local mailbox, the web and the worker, until Ctrl-C.
import { fileURLToPath } from 'node:url';
import { checkNode } from './prepare/check-node.mjs';

const say = (line) => process.stderr.write(`meldpunt: ${line}\n`);
// Whoever read our words may stop reading; that must not end the service.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

try {
  checkNode(process.versions.node);
} catch (fault) {
  say(fault.message);
  process.exit(1);
}
const { Launcher } = await import('./start/launcher.mjs');
const { readSettings } = await import('./start/settings.mjs');
const { startService } = await import('./start/start-service.mjs');
const { whenParentGone } = await import('./start/parent-gone.mjs');

const launcher = new Launcher(say);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void launcher.end(0, 'stopping …'));
whenParentGone(() => void launcher.end(0, 'stopping, because npm ended …'));
// Keeps this process alive while its children run in sessions of their own.
setInterval(() => {}, 60_000);

launcher.run(async () => {
  const settings = await readSettings(process.env, fileURLToPath(new URL('..', import.meta.url)));
  const signIns = await startService(settings, launcher);
  process.stdout.write(`${[`meldpunt is ready on ${settings.url}`, ...signIns].join('\n')}\n`);
});
