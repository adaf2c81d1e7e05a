import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';
import { chance } from '../chance.js';
import type { Place } from './place.js';

const ALGORITHM = 'aes-256-gcm';
const FORMAT = 1;
const ID_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + ID_BYTES + NONCE_BYTES;

/** A value that cannot be opened where it stands: changed, moved, or sealed with another key. */
export class SealBroken extends Error {
  constructor(place: Place) {
    super(`what stands in ${place.table}.${place.column} of ${place.row} is not what was sealed there`);
    this.name = 'SealBroken';
  }
}

/**
 * 1 byte format, 16 bytes id of the data key, 12 bytes nonce, ciphertext, 16 bytes tag. The place is authenticated with
 * it, so a value opens in its own table, row and column only. AES-256-GCM, NIST SP 800-38D: with nonces of chance one
 * key seals fewer than 2^32 values.
 */
export function sealedBytes(key: KeyObject, keyId: string, place: Place, plain: Buffer): Buffer {
  const nonce = chance(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(placeBytes(place, keyId));
  const sealed = Buffer.allocUnsafe(HEAD_BYTES + plain.length + TAG_BYTES);
  sealed.writeUInt8(FORMAT, 0);
  sealed.write(keyId.replaceAll('-', ''), 1, ID_BYTES, 'hex');
  sealed.set(nonce, 1 + ID_BYTES);
  sealed.set(cipher.update(plain), HEAD_BYTES);
  // GCM keeps nothing back: all of it came from `update`.
  cipher.final();
  sealed.set(cipher.getAuthTag(), HEAD_BYTES + plain.length);
  return sealed;
}

/** @throws {SealBroken} */
export function openedBytes(key: KeyObject, keyId: string, place: Place, value: Buffer): Buffer {
  const body = value.subarray(HEAD_BYTES, -TAG_BYTES);
  try {
    const decipher = createDecipheriv(ALGORITHM, key, value.subarray(1 + ID_BYTES, HEAD_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAAD(placeBytes(place, keyId));
    decipher.setAuthTag(value.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch {
    throw new SealBroken(place);
  }
}

/** Id of the data key that a value was sealed with. @throws {SealBroken} when it is no sealed value */
export function keyIdOf(place: Place, value: Buffer): string {
  if (value.length < HEAD_BYTES + TAG_BYTES || value.readUInt8(0) !== FORMAT) throw new SealBroken(place);
  const hex = value.toString('hex', 1, 1 + ID_BYTES);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function placeBytes({ table, row, column }: Place, keyId: string): Buffer {
  return Buffer.from(`meldpunt|${FORMAT}|${table}|${row}|${column}|${keyId}`);
}
