import { randomFillSync } from 'node:crypto';

const POOL = Buffer.alloc(4_096);
let used = POOL.length;

/** Bytes of chance, asked of the system in large portions: each question costs as much as a thousand bytes. */
export function chance(length: number): Buffer {
  if (used + length > POOL.length) {
    randomFillSync(POOL);
    used = 0;
  }
  used += length;
  return POOL.subarray(used - length, used);
}
