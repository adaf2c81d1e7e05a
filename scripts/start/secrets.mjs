import { createHash, randomBytes } from 'node:crypto';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROLES = ['migrator', 'web', 'worker', 'auditor'];

/** The file with the passwords of the database roles, made once per database. */
export function rolesFileFor(dataDir, databaseUrl) {
  const path = join(dataDir, databaseUrl ? `roles-${labelOf(databaseUrl)}.json` : 'roles.json');
  const passwords = Object.fromEntries(ROLES.map((role) => [role, randomBytes(24).toString('base64url')]));
  return writeOnce(path, `${JSON.stringify(passwords, undefined, 2)}\n`);
}

/** The file with the key that confidential columns are encrypted with: 32 random bytes in base64. */
export function masterKeyFileFor(dataDir) {
  return writeOnce(join(dataDir, 'master.key'), `${randomBytes(32).toString('base64')}\n`);
}

function labelOf(databaseUrl) {
  const { hostname, port, pathname } = new URL(databaseUrl);
  const whole = `${hostname}:${port || 5432}${pathname}`;
  return `${whole.replace(/[^a-z0-9]+/gi, '-')}-${createHash('sha256').update(whole).digest('hex').slice(0, 8)}`;
}

// Under another name first: half a key would be worse than none.
function writeOnce(path, text) {
  if (existsSync(path)) return path;
  writeFileSync(`${path}.draft`, text, { mode: 0o600 });
  renameSync(`${path}.draft`, path);
  return path;
}
