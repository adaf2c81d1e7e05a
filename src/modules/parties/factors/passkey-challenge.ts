import { Injectable } from '@nestjs/common';
import { newSecret } from '../../../platform/codes.js';
import { Secrets } from '../../../platform/secrets.js';

/** For what a challenge was made; one made for signing in registers nothing. */
export type ChallengePurpose = 'register' | 'sign-in';

const PURPOSE = 'passkey-challenge';
const LASTS_MILLISECONDS = 5 * 60_000;
const RADIX = 36;

/** Challenges that a passkey signs: made from chance, the time until which they count, and proof that they are ours. */
@Injectable()
export class PasskeyChallenge {
  constructor(private readonly secrets: Secrets) {}

  issue(purpose: ChallengePurpose, at: Date): string {
    const [chance, until] = [newSecret(), (at.getTime() + LASTS_MILLISECONDS).toString(RADIX)];
    return [chance, until, this.secrets.tokenFor(PURPOSE, purpose, chance, until)].join('.');
  }

  /** @param signed as the browser wrote it down, in base64url */
  isOurs(signed: string, purpose: ChallengePurpose, at: Date): boolean {
    const [chance = '', until = '', proof = '', ...more] = Buffer.from(signed, 'base64url').toString().split('.');
    const runs = Number.parseInt(until, RADIX) > at.getTime();
    return runs && more.length === 0 && this.secrets.matches(proof, PURPOSE, purpose, chance, until);
  }
}
