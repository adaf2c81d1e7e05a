import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { Clock } from '../../../platform/clock.js';
import { newSecret } from '../../../platform/codes.js';
import { Secrets } from '../../../platform/secrets.js';
import { RefusedAtDoor } from '../refused-at-door.js';
import { type Errand, ERRAND_MILLISECONDS, errandIn, signedErrand, tiesOf } from './errand.js';
import { type Identified, IdentityProvider } from './identity-provider.js';

/** Sends a browser to the identity provider, and reads with what it comes back. */
@Injectable()
export class RunErrand {
  constructor(
    private readonly clock: Clock,
    private readonly secrets: Secrets,
    private readonly provider: IdentityProvider,
    private readonly refused: RefusedAtDoor,
  ) {}

  /** @returns where to go, and the cookie that ties the answer to this browser. @throws {Problem} */
  async begin(wish: Pick<Errand, 'back' | 'personId'>): Promise<{ readonly url: string; readonly cookie: string }> {
    const errand = { ...wish, token: newSecret(), until: this.clock.now().getTime() + ERRAND_MILLISECONDS };
    return { url: await this.provider.addressFor(tiesOf(this.secrets, errand)), cookie: signedErrand(this.secrets, errand) };
  }

  /** @throws {Problem} oidc.refused for an answer that is not this browser's */
  async finish(cookie: string, query: string): Promise<{ readonly errand: Errand; readonly identified: Identified }> {
    const errand = errandIn(this.secrets, cookie, this.clock.now());
    if (errand === undefined) throw new Problem('oidc.refused');
    const answer = this.provider.identify(tiesOf(this.secrets, errand), query);
    const identified = await answer.catch((fault: unknown) => this.refused.execute(fault, 'person.identity-refused'));
    return { errand, identified };
  }
}
