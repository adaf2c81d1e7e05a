import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const PREFERRED = ['postgres', '_postgres', 'nobody'];

/**
 * The account PostgreSQL must run as, or undefined to run as ourselves.
 * PostgreSQL refuses to run as root; a cluster that exists stays with the account that owns it.
 */
export function accountFor(cluster) {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  const account = PREFERRED.map(lookUp).find(Boolean);
  if (account) return account;
  throw new Error(
    'PostgreSQL does not run as root and there is no account postgres or nobody here: start as another account, or set DATABASE_URL.',
  );
}

/** Whether the account can read what is in the folder; undefined account: ourselves. */
export function canEnter(account, folder) {
  const answer = spawnSync('/bin/sh', ['-c', 'cd "$1" && ls . >/dev/null', 'sh', folder], {
    ...identityOf(account),
    cwd: '/',
    stdio: 'ignore',
  });
  return answer.status === 0;
}

/** Options for spawn that make the child run as the account. */
export function identityOf(account) {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

function lookUp(name) {
  try {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })),
    );
    return uid > 0 ? { uid, gid } : undefined;
  } catch {
    return undefined;
  }
}
