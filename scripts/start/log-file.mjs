import { closeSync, copyFileSync, existsSync, openSync, readSync, statSync, truncateSync } from 'node:fs';

const LARGEST_BYTES = 50 * 1024 * 1024;
const TAIL_BYTES = 16 * 1024;

/** Keeps one older part when a log has grown too large. Emptied in place: the process that writes it appends on. */
export function trimLog(path) {
  if (!existsSync(path) || statSync(path).size < LARGEST_BYTES) return;
  copyFileSync(path, `${path}.1`);
  truncateSync(path);
}

/** The last lines of a log written after `from` bytes. */
export function lastLines(path, count, from = 0) {
  if (!existsSync(path)) return [];
  const { size } = statSync(path);
  const start = Math.max(from, size - TAIL_BYTES);
  const buffer = Buffer.alloc(Math.max(0, size - start));
  const file = openSync(path, 'r');
  readSync(file, buffer, 0, buffer.length, start);
  closeSync(file);
  return buffer.toString('utf8').trim().split('\n').slice(-count).filter(Boolean);
}
