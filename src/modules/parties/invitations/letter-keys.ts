import { Injectable } from '@nestjs/common';
import { Secrets } from '../../../platform/secrets.js';

const PURPOSE = 'account-letter';

/**
 * The keys in links of letters: made from the master key and the letter's id when the mail leaves. So no key stands in the
 * database, in the queue or in a dump of them, not even as a hash.
 */
@Injectable()
export class LetterKeys {
  constructor(private readonly secrets: Secrets) {}

  keyOf(letterId: string): string {
    return this.secrets.tokenFor(PURPOSE, letterId);
  }

  fits(letterId: string, key: string): boolean {
    return this.secrets.matches(key, PURPOSE, letterId);
  }
}
