import { Injectable } from '@nestjs/common';
import { addDays } from '../../domain/calendar.js';
import type { Outlook } from '../../domain/chain/outlook.js';
import { lookAhead } from '../../domain/watch/look-ahead.js';
import { nationNight, type Start } from '../../domain/watch/night.js';
import type { WarningRules } from '../../domain/watch/verdict.js';
import type { Tx } from '../../platform/database.js';
import { PolicyOn } from '../expected-use/index.js';
import { aheadRules } from './ahead-rules.js';
import { behind } from './behind.js';
import type { ReadTonight } from './readings/keep-readings.js';
import type { CountryNight } from './country-night.js';
import { doubtsIn } from './readings/doubts-in.js';
import { GatherKnown } from './gather-known.js';

/** What a night says of a product group. */
export interface Tonight {
  readonly country: CountryNight;
  readonly outlook: Outlook | null;
  readonly warning: WarningRules;
  readonly read: ReadTonight;
}

/** Guidelines are told so long before they begin at most: the longest horizon that policy may set, in days. */
const TOLD_AHEAD = 182;

/** Projects the chain of a product group from supplier to bed, with what is known and under the rules in force. */
@Injectable()
export class SeeTonight {
  constructor(
    private readonly policyOn: PolicyOn,
    private readonly gather: GatherKnown,
  ) {}

  async execute(tx: Tx, productGroup: string, start: Start): Promise<Tonight> {
    const policy = await this.policyOn.execute(tx, start.night, addDays(start.night, TOLD_AHEAD));
    const rules = aheadRules(policy, productGroup);
    const gathered = await this.gather.execute(tx, productGroup, start.night, rules);
    const { outlook, assumed } = lookAhead(gathered.known, start.night, rules.chain);
    const ahead = outlook === null ? null : nationNight(outlook, start, rules.warning);
    const standing = ahead?.standing ?? start.before;
    const about = { readings: doubtsIn(assumed, gathered.known.care), policy: rules.policy };
    const country = { ...start, standing, ahead, ...behind(outlook, gathered, start.night), ...about };
    const askDays = policy.get('reading-question', { productGroup }).value.days;
    const read = { productGroup, night: start.night, assumed, counting: gathered.counting, askDays };
    return { country, outlook, warning: rules.warning, read };
  }
}
