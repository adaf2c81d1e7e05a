import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { identityOf } from './account.mjs';
import { cleanEnvironment } from './clean-environment.mjs';

export const SUPERUSER = 'meldpunt_admin';

/** Makes the cluster when there is none yet, and refuses one of another major version. */
export function makeCluster({ cluster, account, native, version, password, durable }) {
  clearDrafts(cluster);
  if (existsSync(join(cluster, 'PG_VERSION'))) return checkVersion(cluster, version);
  const draft = `${cluster}.draft.${process.pid}`;
  const passwordFile = `${draft}.password`;
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid);
  try {
    runInitdb({ native, account, draft, passwordFile, durable });
    chmodSync(draft, 0o700);
    renameSync(draft, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function runInitdb({ native, account, draft, passwordFile, durable }) {
  const options = [
    ['-D', draft, '-U', SUPERUSER, '-E', 'UTF8', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions'],
    durable ? [] : ['--no-sync'],
  ];
  const run = spawnSync(join(native, 'bin', 'initdb'), options.flat(), {
    ...identityOf(account),
    cwd: '/',
    env: cleanEnvironment(),
    encoding: 'utf8',
  });
  if (run.status === 0) return;
  const reason = run.error?.message ?? run.stderr.trim().split('\n').slice(-3).join(' ');
  throw new Error(`The embedded PostgreSQL cannot make its folder (${reason}): mend that, or set DATABASE_URL.`);
}

// Left by a start that was killed while it made the cluster.
function clearDrafts(cluster) {
  const parent = dirname(cluster);
  const drafts = readdirSync(parent).filter((name) => name.startsWith(`${basename(cluster)}.draft.`));
  for (const name of drafts) rmSync(join(parent, name), { recursive: true, force: true });
}

function checkVersion(cluster, version) {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const wanted = version.split('.')[0];
  if (found === wanted) return;
  throw new Error(
    `The database in ${cluster} was made by PostgreSQL ${found} and this is ${wanted}: dump it with the old version, see docs/operations.`,
  );
}
