import { Injectable } from '@nestjs/common';
import { type Day, dayInNetherlands } from '../../../domain/calendar.js';
import { type DueStatement, dueStatement, type DutyBasis } from '../../../domain/duties/due-statement.js';
import type { Side } from '../../../domain/parties/sectors.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { allProductGroups } from '../../catalogue/index.js';
import { type PolicyInForce, PolicyOn } from '../../expected-use/index.js';

/** The newest statement of a product group. */
export interface Stated {
  readonly productGroup: string;
  readonly asOf: Day;
}

/** A statement that an organisation owes or promised, and when. */
export interface OwnDuty extends DueStatement {
  readonly productGroup: string;
  readonly basis: DutyBasis;
  /** Null: it never stated this product group. */
  readonly lastAsOf: Day | null;
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
  ) {}

  async execute(actor: Actor, side: Side, stated: readonly Stated[]): Promise<readonly OwnDuty[]> {
    const today = dayInNetherlands(this.clock.now());
    const policy = await this.database.transaction(actor, (tx) => this.policyOn.execute(tx, today));
    const last = new Map(stated.map(({ productGroup, asOf }) => [productGroup, asOf]));
    const duties = allProductGroups().flatMap(({ id }) => dutyOf(policy, side, id, last.get(id) ?? null));
    return duties.sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
  }
}

/** The duty of the product group itself, or when there is none any more the general one. */
function dutyOf(policy: PolicyInForce, side: Side, productGroup: string, lastAsOf: Day | null): OwnDuty[] {
  const rows = [policy.find('reporting-duty', { productGroup, side }), policy.find('reporting-duty', { side })];
  const duties = rows.flatMap((row) => {
    if (row === null || (lastAsOf === null && row.productGroup === null)) return [];
    const due = dueStatement(row.value, lastAsOf, policy.day, rhythmIn(policy));
    return due === undefined ? [] : [{ productGroup, basis: row.value.basis, lastAsOf, ...due }];
  });
  return duties.slice(0, 1);
}

/** Days from one statement to the next in the posture in force. */
function rhythmIn(policy: PolicyInForce): number {
  const { posture } = policy.get('posture').value;
  return policy.get('reporting-rhythm', { variant: posture }).value.days;
}
