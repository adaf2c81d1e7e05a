import { Injectable } from '@nestjs/common';
import { addDays, dayInNetherlands, mondayOf } from '../../domain/calendar.js';
import type { Day } from '../../domain/calendar.js';
import type { Released } from '../../domain/disclosure/releasable.js';
import type { Contribution } from '../../domain/trends/contribution.js';
import { type Outlook, outlookOf } from '../../domain/trends/outlook-of.js';
import { positionOf } from '../../domain/trends/position-of.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database.js';
import { type PolicyInForce, PolicyOn } from '../expected-use/index.js';
import type { GroupWeek } from './contribution-key.js';
import { ContributionsRepository } from './contributions.repository.js';
import type { Place } from './placed-contribution.js';
import { PublishedTotalsRepository } from './published/published-totals.repository.js';

/** Where one organisation stands in one product group. Amounts in base units, use per week; null is not known. */
export interface OwnStanding {
  readonly productGroup: string;
  /** Day of the statement it rests on. */
  readonly asOf: Day;
  readonly usable: number;
  readonly blocked: number;
  readonly usedPerWeek: number | null;
  readonly outlook: Outlook;
  /** Cover at expected use, in weeks, of the same side of the country together. */
  readonly peers: Released;
}

type Own = GroupWeek & Contribution & Place;

const DAYS_PER_WEEK = 7;
const HISTORY_DAYS = 364;

/** Where the actor's organisation stands now, per product group it holds, beside others of its side without names. */
@Injectable()
export class OwnPosition {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly contributions: ContributionsRepository,
    private readonly published: PublishedTotalsRepository,
    private readonly policyOn: PolicyOn,
  ) {}

  /** @param actor  a person or machine of an organisation */
  async execute(actor: Actor, organisationId: string): Promise<readonly OwnStanding[]> {
    const today = dayInNetherlands(this.clock.now());
    return this.database.transaction(actor, async (tx) => {
      const [policy, own] = await Promise.all([
        this.policyOn.execute(tx, today),
        this.contributions.ofOrganisation(tx, organisationId, addDays(mondayOf(today), -HISTORY_DAYS)),
      ]);
      const groups = [...new Set(own.map(({ productGroup }) => productGroup))];
      const standings = await Promise.all(
        groups.map((group) =>
          this.#standing(
            tx,
            policy,
            own.filter(({ productGroup }) => productGroup === group),
          ),
        ),
      );
      return standings.flatMap((standing) => standing ?? []);
    });
  }

  async #standing(tx: Tx, policy: PolicyInForce, own: readonly Own[]): Promise<OwnStanding | null> {
    const carriedSince = addDays(mondayOf(policy.day), -DAYS_PER_WEEK * policy.get('carry-weeks').value.weeks);
    const carried = own.filter(({ weekStart }) => weekStart >= carriedSince).reverse();
    const stated = carried.find(({ usable }) => usable !== null);
    if (stated === undefined || stated.asOf === null || stated.usable === null) return null;

    const { productGroup, asOf, usable, blocked } = stated;
    const expected = latest(carried, ({ expected: use }) => use);
    const factor = policy.find('peak-factor', { productGroup })?.value.factor ?? null;
    const outlook = outlookOf(positionOf([{ ...stated, expected }]), { usePerReporter: own.map(({ used }) => used), factor });
    const peers = await this.#peers(tx, policy, stated);
    return { productGroup, asOf, usable, blocked: blocked ?? 0, usedPerWeek: latest(carried, ({ used }) => used), outlook, peers };
  }

  /** The newest week of the country that was told. */
  async #peers(tx: Tx, policy: PolicyInForce, { productGroup, side }: Own): Promise<Released> {
    const from = addDays(mondayOf(policy.day), -DAYS_PER_WEEK * policy.get('carry-weeks').value.weeks);
    const totals = await this.published.weeks(tx, { productGroup, scopeKind: 'national', side, from, to: policy.day });
    const covers = totals.map(({ week }) => week.coverAtExpected).reverse();
    return covers.find(({ state }) => state === 'shown') ?? covers[0] ?? { state: 'no-data', value: null };
  }
}

function latest(newestFirst: readonly Own[], of: (own: Own) => number | null): number | null {
  for (const own of newestFirst) {
    const value = of(own);
    if (value !== null) return value;
  }
  return null;
}
