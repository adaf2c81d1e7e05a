import { Injectable } from '@nestjs/common';
import { addDays, dayInNetherlands, mondayOf } from '../../domain/calendar.js';
import type { Day } from '../../domain/calendar.js';
import type { Released } from '../../domain/disclosure/releasable.js';
import { type Outlook, outlookOf } from '../../domain/trends/outlook-of.js';
import { positionOf } from '../../domain/trends/position-of.js';
import type { Night } from '../../domain/watch/night.js';
import { siteWarning, type SiteWarning } from '../../domain/watch/site-warning.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database.js';
import { type PolicyInForce, PolicyOn } from '../expected-use/index.js';
import { OwnFacts, type OwnWeek } from './own-facts.js';
import { PublishedTotalsRepository } from './published/published-totals.repository.js';

/** Where one organisation stands in one product group. Amounts in base units, use per week; null is not known. */
export interface OwnStanding {
  readonly productGroup: string;
  /** Day of the statement it rests on. */
  readonly asOf: Day;
  readonly usable: number;
  readonly blocked: number;
  readonly usedPerWeek: number | null;
  /** Measured while nothing was left on any day: need is higher. */
  readonly usedOfNothing: boolean;
  readonly outlook: Outlook;
  /** Cover at expected use, in weeks, of the same side of the country together. */
  readonly peers: Released;
  /** That it will run short, under most courses that things may take; null: no such warning stands. */
  readonly warning: SiteWarning | null;
}

const DAYS_PER_WEEK = 7;
const HISTORY_DAYS = 364;

/** Where the actor's organisation stands now, per product group it holds, beside others of its side without names. */
@Injectable()
export class OwnPosition {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly facts: OwnFacts,
    private readonly published: PublishedTotalsRepository,
    private readonly policyOn: PolicyOn,
  ) {}

  /** @param actor  a person or machine of an organisation */
  async execute(actor: Actor, organisationId: string): Promise<readonly OwnStanding[]> {
    const today = dayInNetherlands(this.clock.now());
    return this.database.transaction(actor, async (tx) => {
      const [policy, { weeks: own, nights }] = await Promise.all([
        this.policyOn.execute(tx, today),
        this.facts.execute(tx, organisationId, addDays(mondayOf(today), -HISTORY_DAYS)),
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
      return standings.flatMap((standing) => (standing === null ? [] : { ...standing, warning: warningIn(nights, standing, policy) }));
    });
  }

  async #standing(tx: Tx, policy: PolicyInForce, own: readonly OwnWeek[]): Promise<Omit<OwnStanding, 'warning'> | null> {
    const carriedSince = addDays(mondayOf(policy.day), -DAYS_PER_WEEK * policy.get('carry-weeks').value.weeks);
    const carried = own.filter(({ weekStart }) => weekStart >= carriedSince).reverse();
    const stated = carried.find(({ usable }) => usable !== null);
    if (stated === undefined || stated.asOf === null || stated.usable === null) return null;

    const { productGroup, asOf, usable, blocked } = stated;
    const expected = latest(carried, ({ expected: use }) => use);
    const factor = policy.find('peak-factor', { productGroup })?.value.factor ?? null;
    const outlook = outlookOf(positionOf([{ ...stated, expected }]), { usePerReporter: own.map(({ used }) => used), factor });
    const peers = await this.#peers(tx, policy, stated);
    return { productGroup, asOf, usable, blocked: blocked ?? 0, ...measuredIn(carried), outlook, peers };
  }

  /** The newest week of the country that was told. */
  async #peers(tx: Tx, policy: PolicyInForce, { productGroup, side }: OwnWeek): Promise<Released> {
    const from = addDays(mondayOf(policy.day), -DAYS_PER_WEEK * policy.get('carry-weeks').value.weeks);
    const totals = await this.published.weeks(tx, { productGroup, scopeKind: 'national', side, from, to: policy.day });
    const covers = totals.map(({ week }) => week.coverAtExpected).reverse();
    return covers.find(({ state }) => state === 'shown') ?? covers[0] ?? { state: 'no-data', value: null };
  }
}

function warningIn(
  nights: ReadonlyMap<string, Night>,
  { productGroup }: Pick<OwnStanding, 'productGroup'>,
  policy: PolicyInForce,
): SiteWarning | null {
  const night = nights.get(productGroup);
  if (night === undefined) return null;
  return siteWarning(night, policy.day, policy.get('projection-level', { productGroup }).value.freshDays);
}

function measuredIn(newestFirst: readonly OwnWeek[]): Pick<OwnStanding, 'usedPerWeek' | 'usedOfNothing'> {
  const { used = null, usedOfNothing = false } = newestFirst.find(({ used: use }) => use !== null) ?? {};
  return { usedPerWeek: used, usedOfNothing };
}

function latest(newestFirst: readonly OwnWeek[], of: (own: OwnWeek) => number | null): number | null {
  for (const own of newestFirst) {
    const value = of(own);
    if (value !== null) return value;
  }
  return null;
}
