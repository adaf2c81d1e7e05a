import { createHash } from 'node:crypto';

/** What is kept of a random secret: enough to recognise it, useless to whoever reads the table. */
export function secretHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
