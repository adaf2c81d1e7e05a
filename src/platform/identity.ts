import { randomBytes, randomFillSync } from 'node:crypto';

/**
 * A UUID version 7 (RFC 9562): 48 bits of milliseconds, then chance. Ids sort by time, and the instant inside leads
 * from an id to the month in which its row is kept.
 */
export function newId(at: Date): string {
  const bytes = Buffer.from(chance(16));
  bytes.writeUIntBE(at.getTime(), 0, 6);
  bytes[6] = 0x70 | (bytes.readUInt8(6) & 0x0f);
  bytes[8] = 0x80 | (bytes.readUInt8(8) & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The instant inside an id made by `newId`; undefined when the text is no such id. */
export function instantOf(id: string): Date | undefined {
  if (!UUID_V7.test(id)) return undefined;
  return new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16));
}

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code that a person can read out: 16 characters in groups of four, without look-alikes (78 bits of chance). */
export function newReceipt(): string {
  const letters: string[] = [];
  while (letters.length < 16) {
    // 240 is the largest multiple of 30 in a byte: above it some letters would come more often.
    for (const byte of chance(20)) if (byte < 240) letters.push(ALPHABET.charAt(byte % 30));
  }
  return [0, 4, 8, 12].map((at) => letters.slice(at, at + 4).join('')).join('-');
}

/** A secret for a cookie or a link: 32 bytes, URL-safe. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

const POOL = Buffer.alloc(4_096);
let used = POOL.length;

/** Bytes of chance, asked of the system in large portions: each question costs as much as a thousand bytes. */
function chance(length: number): Buffer {
  if (used + length > POOL.length) {
    randomFillSync(POOL);
    used = 0;
  }
  used += length;
  return POOL.subarray(used - length, used);
}
