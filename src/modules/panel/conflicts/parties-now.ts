import { Injectable } from '@nestjs/common';
import { addDays, dayInNetherlands } from '../../../domain/calendar.js';
import type { Scope } from '../../../domain/flags/scope.js';
import { partiesTo, type Stake } from '../../../domain/panel/parties-to.js';
import type { Holder } from '../../../domain/trends/holder.js';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database.js';
import { PolicyOn } from '../../expected-use/index.js';
import { Positions } from '../../trends/index.js';
import { TiesRepository } from './ties.repository.js';

/** Interruptions are announced half a year ahead, as in `Positions`. */
const NOTICE_DAYS = 182;

/** The holdings to which a shortage of a product group in a scope is a matter of their own now, in a transaction of the worker. */
@Injectable()
export class PartiesNow {
  constructor(
    private readonly clock: Clock,
    private readonly policyOn: PolicyOn,
    private readonly positions: Positions,
    private readonly ties: TiesRepository,
  ) {}

  async execute(tx: Tx, productGroup: string, scope: Scope): Promise<ReadonlySet<string>> {
    const today = dayInNetherlands(this.clock.now());
    const policy = await this.policyOn.execute(tx, today);
    const { holders } = await this.positions.execute(tx, productGroup, today, policy);
    const named = await this.ties.announcers(tx, productGroup, scope, addDays(today, -NOTICE_DAYS));
    const within = holders.filter(({ region }) => scope.kind === 'national' || region === scope.code);
    return partiesTo({ scope, stakes: within.map(stakeOf), named }, policy.get('conflict-share').value.share);
  }
}

function stakeOf({ holdingId, usable, blocked, expected }: Holder): Stake {
  return { holdingId, stock: (usable ?? 0) + (blocked ?? 0), use: expected ?? 0 };
}
