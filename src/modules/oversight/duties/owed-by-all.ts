import { Injectable } from '@nestjs/common';
import { type Day, dayInNetherlands } from '../../../domain/calendar.js';
import type { Tx } from '../../../platform/database.js';
import { type PolicyInForce, PolicyOn } from '../../expected-use/index.js';
import type { HeldExemption } from '../../../domain/duties/exemption.js';
import { HeldExemptionsRepository } from '../exemptions/held-exemptions.repository.js';
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
    private readonly exemptions: HeldExemptionsRepository,
  ) {}

  async execute(tx: Tx, today: Day): Promise<{ readonly policy: PolicyInForce; readonly all: readonly OwedBy[] }> {
    const policy = await this.policyOn.execute(tx, today);
    const stated = grouped(await this.duties.lastStated(tx, today), ({ organisationId }) => organisationId);
    const held = grouped(await this.exemptions.held(tx, today), ({ organisationId }) => organisationId);
    const parties = await this.duties.parties(tx);
    const terms = { care: termsOf(policy, 'care'), supplier: termsOf(policy, 'supplier') };
    const all = parties.map((party) =>
      owedBy(terms[party.side], party, { stated: stated.get(party.id) ?? [], held: held.get(party.id) ?? [] }),
    );
    return { policy, all };
  }
}

/** What is known of what an organisation did. */
interface Known {
  readonly stated: readonly LastStated[];
  readonly held: readonly HeldExemption[];
}

function owedBy(terms: readonly Terms[], party: Party, { stated, held }: Known): OwedBy {
  const last = new Map(stated.map(({ productGroup, asOf }) => [productGroup, asOf]));
  const registeredOn = dayInNetherlands(party.registeredAt);
  const owed = terms.flatMap((one) => owedStatement(one, { lastAsOf: last.get(one.productGroup) ?? null, registeredOn, held }) ?? []);
  return { party, owed, lastAsOf: [...last.values()].sort().at(-1) ?? null };
}
