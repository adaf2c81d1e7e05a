import { chance } from './chance.js';

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
