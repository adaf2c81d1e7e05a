import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { GATE } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { secretHash } from '../secret-hash.js';
import type { Errand } from './errand.js';
import { ExternalIdentitiesRepository } from './external-identities.repository.js';
import { type ErrandEnd, IdentityEnds } from './identity-ends.js';
import { RunErrand } from './run-errand.js';

/** With what a browser came back. */
export interface ProviderAnswer {
  readonly cookie: string;
  readonly query: string;
  readonly device: string;
}

/** Takes the answer of the identity provider, once. */
@Injectable()
export class AnswerOfProvider {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly errands: RunErrand,
    private readonly identities: ExternalIdentitiesRepository,
    private readonly ends: IdentityEnds,
  ) {}

  /** @throws {Problem} oidc.refused, oidc.unknown, oidc.taken or oidc.unavailable */
  async execute({ cookie, query, device }: ProviderAnswer): Promise<ErrandEnd & { readonly back: string }> {
    const { errand, identified } = await this.errands.finish(cookie, query);
    if (!(await this.#first(errand))) throw new Problem('oidc.refused');
    return { back: errand.back, ...(await this.ends.execute(errand.personId, identified, device)) };
  }

  async #first({ token, until }: Errand): Promise<boolean> {
    return this.database.transaction(GATE, (tx) => this.identities.use(tx, secretHash(token), this.clock.now(), new Date(until)));
  }
}
