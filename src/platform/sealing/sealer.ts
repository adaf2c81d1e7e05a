import type { DataKey } from './data-key.js';
import type { Place } from './place.js';
import { sealedBytes } from './sealed-bytes.js';

/** Text is filled up with spaces to whole steps of so many bytes: its length would tell how many digits a number has. */
const STEP = 256;

/** Seals for one owner and purpose. Take a new one for every transaction: the key behind it may be replaced. */
export class Sealer {
  constructor(private readonly dataKey: DataKey) {}

  /** @param value  anything that JSON can hold */
  seal(place: Place, value: unknown): Buffer {
    const text = JSON.stringify(value) ?? 'null';
    const length = Buffer.byteLength(text);
    const filled = Buffer.allocUnsafe(Math.ceil(length / STEP) * STEP);
    filled.write(text);
    filled.fill(' ', length);
    return this.sealBytes(place, filled);
  }

  sealBytes(place: Place, bytes: Buffer): Buffer {
    return sealedBytes(this.dataKey.key, this.dataKey.id, place, bytes);
  }
}
