import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { PasskeyChallenge } from './passkey-challenge.js';
import { RelyingParty } from './relying-party.js';

/** What a page gives to the browser, so that it asks for a passkey; '' where there can be none. */
@Injectable()
export class PasskeyOptions {
  constructor(
    private readonly clock: Clock,
    private readonly party: RelyingParty,
    private readonly challenge: PasskeyChallenge,
  ) {}

  /** To sign in with any passkey of this site that the device has. */
  async toSignIn(): Promise<string> {
    if (!this.party.named) return '';
    const challenge = this.challenge.issue('sign-in', this.clock.now());
    const { generateAuthenticationOptions } = await import('@simplewebauthn/server');
    return JSON.stringify(await generateAuthenticationOptions({ rpID: this.party.id, challenge, userVerification: 'required' }));
  }

  /** To make one for a person. */
  async toRegister(person: { readonly id: string; readonly name: string; readonly email: string }): Promise<string> {
    if (!this.party.named) return '';
    const { generateRegistrationOptions } = await import('@simplewebauthn/server');
    const options = await generateRegistrationOptions({
      rpName: 'Meldpunt',
      rpID: this.party.id,
      userID: new TextEncoder().encode(person.id),
      userName: person.email,
      userDisplayName: person.name,
      challenge: this.challenge.issue('register', this.clock.now()),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return JSON.stringify(options);
  }
}
