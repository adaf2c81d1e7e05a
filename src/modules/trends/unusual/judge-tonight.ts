import { Injectable } from '@nestjs/common';
import { addDays, type Day, mondayOf } from '../../../domain/calendar.js';
import { type Sight, unusualIn } from '../../../domain/unusual/unusual-in.js';
import { weeksLookedBackOn } from '../../../domain/unusual/unusual-rules.js';
import type { Tx } from '../../../platform/database.js';
import { PolicyOn, primaryRulesOn } from '../../expected-use/index.js';
import { ContributionsRepository } from '../contributions.repository.js';
import type { UnusualNight } from './unusual-night.js';
import { watchedParties } from './watched-parties.js';

const DAYS_PER_WEEK = 7;

/** What is unusual of a product group tonight, from what counts now of the weeks that are over. */
@Injectable()
export class JudgeTonight {
  constructor(
    private readonly policyOn: PolicyOn,
    private readonly contributions: ContributionsRepository,
  ) {}

  async execute(tx: Tx, productGroup: string, night: Day): Promise<UnusualNight> {
    const policy = await this.policyOn.execute(tx, night);
    const { id, kind, value: rules } = policy.get('unusual-watch', { productGroup });
    const newest = addDays(mondayOf(night), -DAYS_PER_WEEK);
    const from = addDays(newest, -DAYS_PER_WEEK * (weeksLookedBackOn(rules) - 1));
    const parties = watchedParties(await this.contributions.between(tx, productGroup, { from, until: newest }));
    const sight = { newest, rules, disclosure: primaryRulesOn(policy, 'care') };
    return { night, alarms: alarmsIn({ ...sight, parties }), policy: [{ id, kind, value: rules }] };
  }
}

/** By scope; scopes in which nothing is unusual are left out. */
function alarmsIn(sight: Sight): UnusualNight['alarms'] {
  const regions = [...new Set(sight.parties.map(({ region }) => region))].filter((region) => region !== 'NL').sort();
  const scopes = [
    ['NL', sight.parties] as const,
    ...regions.map((code) => [code, sight.parties.filter(({ region }) => region === code)] as const),
  ];
  const each = scopes.map(([code, parties]) => [code, unusualIn({ ...sight, parties })] as const);
  return Object.fromEntries(each.filter(([, alarms]) => alarms.length > 0));
}
