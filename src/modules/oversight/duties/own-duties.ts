import { Injectable } from '@nestjs/common';
import { type Day, dayInNetherlands } from '../../../domain/calendar.js';
import type { Side } from '../../../domain/parties/sectors.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { PolicyOn } from '../../expected-use/index.js';
import { HeldExemptionsRepository } from '../exemptions/held-exemptions.repository.js';
import { DutiesRepository } from './duties.repository.js';
import { type OwedStatement, owedStatement, termsOf } from './owed-statement.js';

/** The newest statement of a product group. */
export interface Stated {
  readonly productGroup: string;
  readonly asOf: Day;
}

/** Who asks: the organisation itself. */
interface OwnOrganisation {
  readonly id: string;
  readonly side: Side;
}

/**
 * What an organisation is to state and when, the soonest first, by the duties of its side in the table of policy and the rhythm of the
 * posture in force. A duty that names no product group is about those that it stated before.
 */
@Injectable()
export class OwnDuties {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly policyOn: PolicyOn,
    private readonly duties: DutiesRepository,
    private readonly exemptions: HeldExemptionsRepository,
  ) {}

  async execute(actor: Actor, { id, side }: OwnOrganisation, stated: readonly Stated[]): Promise<readonly OwedStatement[]> {
    const today = dayInNetherlands(this.clock.now());
    const last = new Map(stated.map(({ productGroup, asOf }) => [productGroup, asOf]));
    return this.database.transaction(actor, async (tx) => {
      const [policy, registeredOn] = [await this.policyOn.execute(tx, today), await this.duties.registeredOn(tx, id)];
      const held = (await this.exemptions.held(tx, today)).filter(({ organisationId }) => organisationId === id);
      const owed = termsOf(policy, side).flatMap(
        (terms) => owedStatement(terms, { lastAsOf: last.get(terms.productGroup) ?? null, registeredOn, held }) ?? [],
      );
      return owed.sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
    });
  }
}

/** The product groups that statements of before are of. */
export function statedIn({ productGroup, asOf }: { readonly productGroup?: string | undefined; readonly asOf: Day }): Stated[] {
  return productGroup === undefined ? [] : [{ productGroup, asOf }];
}
