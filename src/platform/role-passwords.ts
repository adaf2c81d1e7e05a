import { z } from 'zod';
import { ConfigFault } from './config.js';
import type { RolePasswords } from './prepare-roles.js';

const password = z.string().min(1);
const SCHEMA = z.object({ migrator: password, web: password, worker: password, auditor: password });

/** Reads ROLES_FILE. @throws {ConfigFault} naming what is missing, never what is there */
export function rolePasswordsIn(text: string): RolePasswords {
  const parsed = SCHEMA.safeParse(jsonIn(text));
  if (parsed.success) return parsed.data;
  throw new ConfigFault(parsed.error.issues.map(({ path }) => `ROLES_FILE: the password of ${path.join('.') || 'every role'} is missing`));
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
