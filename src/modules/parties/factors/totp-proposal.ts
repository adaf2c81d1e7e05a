import { Injectable } from '@nestjs/common';
import { Secrets } from '../../../platform/secrets.js';
import { newTotpSecret } from './totp-secret.js';

const PURPOSE = 'totp-proposal';

/** A secret that a person may put in the authenticator app, and proof that it came from us, for this person. */
export interface ProposedSecret {
  readonly secret: string;
  readonly proof: string;
}

/** Proposes secrets without keeping them: the page carries secret and proof until a code shows that the app has it. */
@Injectable()
export class TotpProposal {
  constructor(private readonly secrets: Secrets) {}

  propose(personId: string): ProposedSecret {
    const secret = newTotpSecret();
    return { secret, proof: this.secrets.tokenFor(PURPOSE, personId, secret) };
  }

  /** Whether it was proposed to this person. */
  isOurs(personId: string, { secret, proof }: ProposedSecret): boolean {
    return this.secrets.matches(proof, PURPOSE, personId, secret);
  }
}
