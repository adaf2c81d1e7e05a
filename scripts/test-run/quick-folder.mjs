import { statfsSync } from 'node:fs';

const IN_MEMORY = '/dev/shm';
const LEAST_FREE = 8 * 1024 ** 3;

/**
 * A folder in memory for what tests throw away again, or undefined where there is none with room enough. Databases that are made and dropped
 * by the hundred wait for the disk most of the time; nothing about PostgreSQL is set otherwise, so that it still passes for a durable one.
 */
export function quickFolder({ folder = IN_MEMORY, leastFree = LEAST_FREE } = {}) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= leastFree ? folder : undefined;
  } catch {
    return undefined;
  }
}
