import { timingSafeEqual } from 'node:crypto';

/** Whether two runs of bytes are the same; takes as long for any two of one length. */
export function equalBytes(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
