import { Injectable } from '@nestjs/common';
import { type Day, dayInNetherlands } from '../../../domain/calendar.js';
import type { Tx } from '../../../platform/database.js';
import { allProductGroups } from '../../catalogue/index.js';
import { type PolicyInForce, PolicyOn } from '../../expected-use/index.js';
import { DutiesRepository, type LastStated, type Party } from './duties.repository.js';
import { grouped } from './grouped.js';
import { type OwedStatement, owedStatement } from './owed-statement.js';

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
    return { policy, all: parties.map((party) => owedBy(policy, party, stated.get(party.id) ?? [])) };
  }
}

function owedBy(policy: PolicyInForce, party: Party, stated: readonly LastStated[]): OwedBy {
  const last = new Map(stated.map(({ productGroup, asOf }) => [productGroup, asOf]));
  const debtor = { side: party.side, registeredOn: dayInNetherlands(party.registeredAt) };
  const owed = allProductGroups().flatMap(
    ({ id: productGroup }) => owedStatement(policy, { ...debtor, productGroup, lastAsOf: last.get(productGroup) ?? null }) ?? [],
  );
  return { party, owed, lastAsOf: [...last.values()].sort().at(-1) ?? null };
}
