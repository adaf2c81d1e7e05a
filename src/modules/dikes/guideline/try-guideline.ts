import { Injectable } from '@nestjs/common';
import { may } from '../../../domain/access/scope-of.js';
import { type Day, dayInNetherlands } from '../../../domain/calendar.js';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { productGroup as groupOf } from '../../catalogue/index.js';
import { PolicyOn } from '../../expected-use/index.js';
import { DeskTrial } from './desk-trial.js';
import type { GuidelineTrial, WeighedGuideline } from './guideline-trial.js';
import { PublishedTrial } from './published-trial.js';

/** What another guideline of infection prevention would do to cover. Nothing is kept; who is not at the desk gets it from what was published. */
@Injectable()
export class TryGuideline {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly policyOn: PolicyOn,
    private readonly deskTrial: DeskTrial,
    private readonly publishedTrial: PublishedTrial,
  ) {}

  /** @param asked  without a day it begins today */
  async execute(actor: Actor, asked: Omit<WeighedGuideline, 'from'> & { readonly from: Day | null }): Promise<GuidelineTrial> {
    if (groupOf(asked.productGroup) === null) throw new Problem({ code: 'guideline.product-group', pointer: '/product' });
    const today = dayInNetherlands(this.clock.now());
    const weighed: WeighedGuideline = { ...asked, from: asked.from ?? today };
    return this.database.transaction(actor, async (tx) => {
      const policy = await this.policyOn.execute(tx, today);
      const now = policy.find('infection-guideline', { productGroup: weighed.productGroup })?.value.times ?? 1;
      const trial = may(actor, 'totals.read-unprotected') ? this.deskTrial : this.publishedTrial;
      return { ...weighed, now, ...(await trial.execute(tx, weighed, now, policy)) };
    });
  }
}
