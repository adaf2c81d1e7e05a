import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { instantOf } from '../../platform/identity.js';
import { WaitingMessages } from '../reports/index.js';
import { HeldUp } from './held-up.js';
import type { Inbox, InboxFilter } from './inbox-line.js';
import { TriageRepository } from './triage.repository.js';

const LINES = 50;
const FLAGS = 10;

/** What waits for the triage desk: the newest reports, and whatever does not go by itself. */
@Injectable()
export class TriageInbox {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly triage: TriageRepository,
    private readonly heldUp: HeldUp,
    private readonly waiting: WaitingMessages,
  ) {}

  /** @param after  id of the last report of the page before */
  async execute(actor: Actor, filter: InboxFilter, after?: string): Promise<Inbox> {
    const now = this.clock.now();
    const cursor = after !== undefined && instantOf(after) !== undefined ? after : undefined;
    const answers = await this.waiting.forDesk(actor);
    return this.database.transaction(actor, async (tx) => {
      const [found, flags, held] = await Promise.all([
        this.triage.newest(tx, filter, cursor, LINES + 1),
        this.triage.openFlags(tx, FLAGS),
        this.heldUp.execute(tx, now),
      ]);
      const lines = found.slice(0, LINES);
      const next = found.length > LINES ? lines.at(-1)?.reportId : undefined;
      return { lines, next, flags, answers, ...held };
    });
  }
}
