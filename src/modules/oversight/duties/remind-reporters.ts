import { Injectable } from '@nestjs/common';
import { type Day, dayInNetherlands } from '../../../domain/calendar.js';
import { type ReminderMoment, reminderDue } from '../../../domain/duties/reminder-due.js';
import { system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import type { PolicyInForce } from '../../expected-use/index.js';
import { type OwedBy, OwedByAll } from './owed-by-all.js';
import { type Reminder, RemindersRepository } from './reminders.repository.js';
import { TellReporters } from './tell-reporters.js';

/**
 * Reminds those who report for an organisation of what is due: once before the day and once after it, as policy says of the ground, on
 * business days only; who is exempt owes nothing. Run again, or by two at once, it reminds nobody twice. Where there is nobody to remind, nobody was reminded.
 */
@Injectable()
export class RemindReporters {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly owedByAll: OwedByAll,
    private readonly reminders: RemindersRepository,
    private readonly tell: TellReporters,
  ) {}

  async execute(): Promise<void> {
    const now = this.clock.now();
    const today = dayInNetherlands(now);
    await this.database.transaction(system('duties'), async (tx) => {
      const { policy, all } = await this.owedByAll.execute(tx, today);
      const reachable = await this.tell.reachable(tx);
      const due = all.flatMap((one) => (reachable.has(one.party.id) ? remindersOf(policy, one) : []));
      await this.tell.execute(tx, await this.reminders.take(tx, due, now), today);
    });
  }
}

/** One for each day on which something is due, whatever the number of products. */
function remindersOf(policy: PolicyInForce, { party, owed }: OwedBy): readonly Reminder[] {
  const byDay = new Map<Day, ReminderMoment>();
  for (const one of owed) {
    if (one.standing === 'exempt') continue;
    const rule = policy.find('duty-reminder', { variant: one.basis });
    const moment = rule === null ? null : reminderDue(one, rule.value, policy.day);
    if (moment !== null) byDay.set(one.dueOn, moment);
  }
  return [...byDay].map(([dueOn, moment]) => ({ organisationId: party.id, dueOn, moment }));
}
