import type { DataKey } from './data-key.js';
import type { Place } from './place.js';
import { sealedBytes } from './sealed-bytes.js';

/** Seals for one owner and purpose. Take a new one for every transaction: the key behind it may be replaced. */
export class Sealer {
  constructor(private readonly dataKey: DataKey) {}

  /** @param value  anything that JSON can hold */
  seal(place: Place, value: unknown): Buffer {
    return this.sealBytes(place, Buffer.from(JSON.stringify(value) ?? 'null'));
  }

  sealBytes(place: Place, bytes: Buffer): Buffer {
    return sealedBytes(this.dataKey.key, this.dataKey.id, place, bytes);
  }
}
