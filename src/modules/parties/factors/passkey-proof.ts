import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { readRegistered, readSigned } from './passkey-answers.js';
import { PasskeyChallenge } from './passkey-challenge.js';
import type { Passkey } from './passkeys.repository.js';
import { RelyingParty } from './relying-party.js';

/** A passkey that was made just now. */
export type MadePasskey = Pick<Passkey, 'credentialId' | 'publicKey' | 'counter'>;

/** A signature that was looked at. */
export interface Signature {
  readonly counter: number;
  /** What was signed, so that it counts once. */
  readonly challenge: string;
}

/**
 * Looks at what passkeys sign: our challenge, our origin, the person verified by the device. A passkey alone is then two
 * factors, having the device and being or knowing what unlocks it, and cannot be given away to another site.
 */
@Injectable()
export class PasskeyProof {
  constructor(
    private readonly party: RelyingParty,
    private readonly challenge: PasskeyChallenge,
  ) {}

  /** @throws {Problem} passkey.refused */
  async registered(json: string, at: Date): Promise<MadePasskey> {
    const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
    const found = await verifyRegistrationResponse({
      response: readRegistered(json),
      expectedChallenge: (challenge) => this.challenge.isOurs(challenge, 'register', at),
      expectedOrigin: this.party.origin,
      expectedRPID: this.party.id,
      requireUserVerification: true,
    }).catch(refused);
    if (!found.verified) throw new Problem('passkey.refused');
    const { id, publicKey, counter } = found.registrationInfo.credential;
    return { credentialId: id, publicKey: Buffer.from(publicKey), counter };
  }

  /** @throws {Problem} passkey.refused */
  async signed(json: string, { credentialId, publicKey, counter }: Passkey, at: Date): Promise<Signature> {
    const signed: string[] = [];
    const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
    const found = await verifyAuthenticationResponse({
      response: readSigned(json),
      expectedChallenge: (challenge) => signed.push(challenge) > 0 && this.challenge.isOurs(challenge, 'sign-in', at),
      expectedOrigin: this.party.origin,
      expectedRPID: this.party.id,
      credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter },
      requireUserVerification: true,
    }).catch(refused);
    if (!found.verified) throw new Problem('passkey.refused');
    return { counter: found.authenticationInfo.newCounter, challenge: signed[0] ?? '' };
  }
}

function refused(): never {
  throw new Problem('passkey.refused');
}
