import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import type { Tx } from '../../platform/database.js';
import { PolicyOn } from '../expected-use/index.js';
import { LastNight } from '../outlook/index.js';
import { LastUnusual, Positions } from '../trends/index.js';
import { projectionEvidence } from './projection-evidence.js';
import { type RulesInForce, rulesInForce } from './rules-in-force.js';
import { type ScopeSituation, scopesIn } from './scopes-in.js';

/** What is known of a product group in every scope, and the rules that hold. */
@Injectable()
export class SituationNow {
  constructor(
    private readonly policyOn: PolicyOn,
    private readonly positions: Positions,
    private readonly lastNight: LastNight,
    private readonly lastUnusual: LastUnusual,
  ) {}

  async execute(
    tx: Tx,
    { productGroup, today }: { readonly productGroup: string; readonly today: Day },
  ): Promise<{ scopes: ScopeSituation[]; rules: RulesInForce }> {
    const policy = await this.policyOn.execute(tx, today);
    const [situation, night, unusual] = await Promise.all([
      this.positions.execute(tx, productGroup, today, policy),
      this.lastNight.ofCountry(tx, productGroup),
      this.lastUnusual.execute(tx, productGroup),
    ]);
    return { scopes: scopesIn(situation, { projection: projectionEvidence(night), unusual }), rules: rulesInForce(policy, productGroup) };
  }
}
