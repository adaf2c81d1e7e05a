import { Injectable } from '@nestjs/common';
import { type Day, dayInNetherlands } from '../../../domain/calendar.js';
import type { Tx } from '../../../platform/database.js';
import { type PolicyInForce, PolicyOn } from '../../expected-use/index.js';
import { DutiesRepository, type LastStated, type Party } from './duties.repository.js';
import { grouped } from './grouped.js';
import { type OwedStatement, owedStatement, type Terms, termsOf } from './owed-statement.js';

/** An organisation and all that it is to state. */
export interface OwedBy {
  readonly party: Party;
  readonly owed: readonly OwedStatement[];
  /** Day of its newest statement of anything; null: it stated nothing that counts. */
  readonly lastAsOf: Day | null;
}

/** What every organisation is to state and when, by the same rule as its own start page. For the desk and the service itself. */
@Injectable()
export class OwedByAll {
  constructor(
    private readonly policyOn: PolicyOn,
    private readonly duties: DutiesRepository,
  ) {}

  async execute(tx: Tx, today: Day): Promise<{ readonly policy: PolicyInForce; readonly all: readonly OwedBy[] }> {
    const policy = await this.policyOn.execute(tx, today);
    const stated = grouped(await this.duties.lastStated(tx, today), ({ organisationId }) => organisationId);
    const parties = await this.duties.parties(tx);
    const terms = { care: termsOf(policy, 'care'), supplier: termsOf(policy, 'supplier') };
    return { policy, all: parties.map((party) => owedBy(terms[party.side], party, stated.get(party.id) ?? [])) };
  }
}

function owedBy(terms: readonly Terms[], party: Party, stated: readonly LastStated[]): OwedBy {
  const last = new Map(stated.map(({ productGroup, asOf }) => [productGroup, asOf]));
  const registeredOn = dayInNetherlands(party.registeredAt);
  const owed = terms.flatMap((one) => owedStatement(one, { lastAsOf: last.get(one.productGroup) ?? null, registeredOn }) ?? []);
  return { party, owed, lastAsOf: [...last.values()].sort().at(-1) ?? null };
}
