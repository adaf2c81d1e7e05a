import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import type { Place } from '../../../platform/sealing/place.js';
import { Sealing } from '../../../platform/sealing/sealing.js';

/** Seals and opens what belongs to accounts, under the service's own key for them. */
@Injectable()
export class AccountSeal {
  constructor(private readonly sealing: Sealing) {}

  async seal(tx: Tx, place: Place, text: string): Promise<Buffer> {
    const sealer = await this.sealing.sealer(tx, 'service', 'account');
    return sealer.seal(place, text);
  }

  async open(tx: Tx, place: Place, value: Buffer): Promise<string> {
    const [text] = await this.sealing.open<string>(tx, [{ place, value }]);
    if (text === undefined) throw new RangeError('a sealed text of an account did not open');
    return text;
  }
}
