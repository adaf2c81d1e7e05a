import { Injectable } from '@nestjs/common';
import type { BegunStep } from '../begin-step.js';
import type { StartedSession } from '../open-session.js';
import { RefusedAtDoor } from '../refused-at-door.js';
import { EnterByIdentity } from './enter-by-identity.js';
import type { Identified } from './identity-provider.js';
import { LinkIdentity } from './link-identity.js';

/** What an errand ends in. */
export type ErrandEnd =
  | { readonly kind: 'session'; readonly session: StartedSession }
  | { readonly kind: 'step'; readonly step: BegunStep }
  | { readonly kind: 'linked' };

/** Ends an errand: somebody signs in, or somebody who is signed in links an identity. */
@Injectable()
export class IdentityEnds {
  constructor(
    private readonly enter: EnterByIdentity,
    private readonly link: LinkIdentity,
    private readonly refused: RefusedAtDoor,
  ) {}

  /** @param personId  who links; null: somebody signs in. @throws {Problem} oidc.unknown or oidc.taken */
  async execute(personId: string | null, identified: Identified, device: string): Promise<ErrandEnd> {
    if (personId !== null) {
      await this.link.execute(personId, identified);
      return { kind: 'linked' };
    }
    const entering = this.enter.execute(identified, device);
    const entered = await entering.catch((fault: unknown) => this.refused.execute(fault, 'person.identity-refused'));
    return 'stage' in entered ? { kind: 'step', step: entered } : { kind: 'session', session: entered };
  }
}
