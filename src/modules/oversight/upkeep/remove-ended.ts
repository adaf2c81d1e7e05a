import { Injectable } from '@nestjs/common';
import { KEPT_DAYS } from '../../../domain/imports/import-limits.js';
import { system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { type Removed, UpkeepRepository } from './upkeep.repository.js';

const DAY_MS = 86_400_000;

/** Failed sign-ins count for a quarter of an hour; a day later nobody needs them. */
const ATTEMPTS_DAYS = 1;
/** A draft older than a month describes another month. Own choice. */
const DRAFTS_DAYS = 31;
/** The list of who is overdue looks back so far for reminders, and no farther. Own choice. */
const REMINDERS_DAYS = 120;
/** How long the same key gets the same answer. Own choice: longer than any queue of a client keeps trying. */
const KEYS_DAYS = 90;

const UPKEEP = system('upkeep');
/** Rows to mend that one transaction removes. */
const PORTION = 5_000;

/** Removes what is past use: ended sessions, counts of failed sign-ins, old drafts, keys, and what is left of imports. Reports are never removed here. */
@Injectable()
export class RemoveEnded {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly upkeep: UpkeepRepository,
  ) {}

  async execute(): Promise<Removed> {
    const now = this.clock.now();
    const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
    const limits = {
      sessionsBefore: now,
      attemptsBefore: before(ATTEMPTS_DAYS),
      draftsBefore: before(DRAFTS_DAYS),
      keysBefore: before(KEYS_DAYS),
      remindersBefore: before(REMINDERS_DAYS),
      importsBefore: {
        unreceived: before(KEPT_DAYS.unreceived),
        file: before(KEPT_DAYS.file),
        rejections: before(KEPT_DAYS.rejections),
      },
    };
    const removed = await this.database.transaction(UPKEEP, (tx) => this.upkeep.removeEnded(tx, limits));
    return { ...removed, imports: removed.imports + (await this.#rejections(limits.importsBefore.rejections)) };
  }

  /** There may be millions of them: each portion is a transaction of its own. */
  async #rejections(before: Date): Promise<number> {
    let removed = 0;
    for (let portion = PORTION; portion === PORTION; removed += portion)
      portion = await this.database.transaction(UPKEEP, (tx) => this.upkeep.removeRejections(tx, before, PORTION));
    return removed;
  }
}
