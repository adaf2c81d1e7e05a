import { Injectable } from '@nestjs/common';
import { addDays, dayInNetherlands } from '../../domain/calendar.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import type { OwnShare } from './own-share.js';
import { OwnSharesRepository } from './published/own-shares.repository.js';

/** The last weeks that were published: a month. */
const SHOWN_DAYS = 5 * 7;

/** What of an organisation's own stands in which published total: what happened with what it reported. */
@Injectable()
export class OwnInTotals {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly shares: OwnSharesRepository,
  ) {}

  /** @param actor  somebody of the organisation. Newest first. */
  async execute(actor: Actor, organisationId: string): Promise<readonly OwnShare[]> {
    const since = addDays(dayInNetherlands(this.clock.now()), -SHOWN_DAYS);
    return this.database.transaction(actor, (tx) => this.shares.since(tx, organisationId, since));
  }
}
