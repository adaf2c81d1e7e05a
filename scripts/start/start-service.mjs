import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../processes/free-port.mjs';
import { markOf } from '../processes/mark-of.mjs';
import { answering } from './answering.mjs';
import { createDatabase } from './create-database.mjs';
import { environmentsFor } from './environments.mjs';
import { KeptDatabase } from './kept-database.mjs';
import { KeptProcesses } from './kept-processes.mjs';
import { trimLog } from './log-file.mjs';
import { prepareFolder } from './prepare-folder.mjs';
import { removeRunning, writeRunning } from './running-file.mjs';
import { runMigrate } from './run-migrate.mjs';
import { masterKeyFileFor, rolesFileFor } from './secrets.mjs';
import { signInsFrom } from './sign-ins.mjs';

const TRIM_EVERY_MS = 60_000;

/** The whole start, in order; resolves to the demo's sign-ins when everything answers. */
export async function startService(settings, launcher) {
  const { dataDir } = settings;
  let lock;
  await launcher.step(
    async () => (lock = await prepareFolder(settings, launcher.say)),
    () => lock?.release(),
  );
  keepLogsSmall(join(dataDir, 'log'));
  const adminUrl = settings.databaseUrl ?? (await startDatabase(dataDir, launcher));
  const environments = await prepareEnvironments(settings, adminUrl);
  launcher.say('preparing the database …');
  const lines = await launcher.step(() => migrate(settings, environments, launcher));
  const kept = new KeptProcesses({ settings, launcher });
  launcher.say('starting the web and the worker …');
  await launcher.step(
    () => startProcesses(kept, environments, launcher),
    () => kept.stop(),
  );
  await launcher.step(
    () => answeringBoth(settings, environments, launcher),
    () => removeRunning(dataDir),
  );
  writeRunning(dataDir, {
    launcher: { pid: process.pid, mark: markOf(process.pid) },
    url: settings.url,
    databases: environments.urls,
    smtp: environments.web.SMTP_URL,
    queue: environments.web.QUEUE_URL,
  });
  return settings.demo === 'on' ? signInsFrom(lines, dataDir) : [];
}

async function startDatabase(dataDir, launcher) {
  launcher.say('starting the database …');
  const database = new KeptDatabase({
    dataDir: join(dataDir, 'postgres'),
    logFile: join(dataDir, 'log', 'postgres.log'),
    say: launcher.say,
    giveUp: (reason) => void launcher.end(1, reason),
  });
  const adminUrl = await launcher.step(
    () => database.start(),
    () => database.stop(),
  );
  return createDatabase(adminUrl, 'meldpunt');
}

async function prepareEnvironments(settings, adminUrl) {
  const { dataDir, given } = settings;
  const mailboxPort = given.SMTP_URL ? undefined : await freePort(Number(given.MAILBOX_PORT ?? 0));
  return environmentsFor({
    settings,
    adminUrl,
    rolesFile: given.ROLES_FILE ?? rolesFileFor(dataDir, settings.databaseUrl),
    masterKeyFile: given.MASTER_KEY_FILE ?? masterKeyFileFor(dataDir),
    mailbox: mailboxPort && {
      port: mailboxPort,
      url: `smtp://127.0.0.1:${mailboxPort}`,
      dir: given.MAILBOX_DIR ?? join(dataDir, 'mailbox'),
    },
    ports: { web: await freePort(Number(given.INTERNAL_PORT ?? 0)), worker: await freePort() },
  });
}

function migrate(settings, environments, launcher) {
  return runMigrate({
    script: join(settings.dist, 'main.migrate.js'),
    environment: environments.migrate,
    logFile: join(settings.dataDir, 'log', 'migrate.log'),
    signal: launcher.signal,
  });
}

function startProcesses(kept, environments) {
  for (const name of ['mailbox', 'web', 'worker']) {
    if (environments[name]) kept.start(name, environments[name]);
  }
}

async function answeringBoth({ url }, { worker }, { signal }) {
  await answering(`${url}/health/live`, signal);
  await answering(`http://127.0.0.1:${worker.INTERNAL_PORT}/health/live`, signal);
}

function keepLogsSmall(folder) {
  const trim = () =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.log'))
      .forEach((name) => trimLog(join(folder, name)));
  trim();
  setInterval(trim, TRIM_EVERY_MS).unref();
}
