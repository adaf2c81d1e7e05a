import { Injectable } from '@nestjs/common';
import { businessDaysAfter } from '../../../domain/calendar/business-days-after.js';
import { addDays, type Day, daysBetween, dayInNetherlands } from '../../../domain/calendar.js';
import type { DutyBasis } from '../../../domain/duties/due-statement.js';
import type { Side } from '../../../domain/parties/sectors.js';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database.js';
import { grouped } from './grouped.js';
import type { SilentOrganisation } from '../inbox-line.js';
import { type OwedBy, OwedByAll } from './owed-by-all.js';
import { RemindersRepository } from './reminders.repository.js';

/** What the desk asks for; what is left out is not asked. */
export interface OverdueFilter {
  readonly side?: Side | undefined;
  readonly basis?: DutyBasis | undefined;
  readonly productGroup?: string | undefined;
}

/** What an organisation did not state in time: all that was due on one day on one ground. */
export interface OverdueLine {
  readonly organisationId: string;
  readonly name: string;
  readonly side: Side;
  readonly basis: DutyBasis;
  readonly dueOn: Day;
  readonly businessDays: number;
  readonly products: readonly string[];
  /** Null: these products were never stated. */
  readonly lastAsOf: Day | null;
  readonly remindedAt: Date | null;
  /** It stated nothing else since. */
  readonly silent: boolean;
}

/** What an organisation need not state for now: all of one ground from which it is exempt until one day. Nothing of it counts as overdue. */
export interface ExemptLine extends Pick<OverdueLine, 'basis' | 'lastAsOf' | 'name' | 'organisationId' | 'products' | 'side'> {
  readonly until: Day;
}

/** Who is overdue, and apart from them who is exempt. */
export interface OverdueAndExempt {
  readonly overdue: readonly OverdueLine[];
  readonly exempt: readonly ExemptLine[];
}

/** Days: who owes since before this is not looked for among the reminders. */
const REMEMBERED_DAYS = 120;
const A_WEEK = 7;

/** Who did not state what was due, the longest overdue first, by the rule of the start page of who reports. For the desk alone. */
@Injectable()
export class OverdueStatements {
  constructor(
    private readonly clock: Clock,
    private readonly owedByAll: OwedByAll,
    private readonly reminders: RemindersRepository,
  ) {}

  async execute(tx: Tx): Promise<OverdueAndExempt> {
    const today = dayInNetherlands(this.clock.now());
    const { all } = await this.owedByAll.execute(tx, today);
    const reminded = await this.reminders.since(tx, addDays(today, -REMEMBERED_DAYS));
    const remindedAt = new Map(reminded.map((one) => [`${one.organisationId} ${one.dueOn}`, one.remindedAt]));
    const overdue = all
      .flatMap((one) => linesOf(one, today))
      .map((line) => ({ ...line, remindedAt: remindedAt.get(`${line.organisationId} ${line.dueOn}`) ?? null }))
      .sort((one, other) => one.dueOn.localeCompare(other.dueOn) || one.name.localeCompare(other.name));
    return { overdue, exempt: all.flatMap(exemptLinesOf).sort((one, other) => one.until.localeCompare(other.until)) };
  }

  /** Who stated nothing in time any more, since a week at most: a part of those who are overdue, one line each. */
  async silent(tx: Tx): Promise<readonly SilentOrganisation[]> {
    const today = dayInNetherlands(this.clock.now());
    const fresh = (await this.execute(tx)).overdue.filter(({ silent, dueOn }) => silent && daysBetween(dueOn, today) <= A_WEEK);
    const named = fresh.map(({ organisationId: id, name, lastAsOf }) => ({ id, name, lastAsOf: lastAsOf ?? today }));
    return [...new Map(named.map((one) => [one.id, one])).values()];
  }
}

function linesOf({ party, owed, lastAsOf }: OwedBy, today: Day): Omit<OverdueLine, 'remindedAt'>[] {
  const overdue = owed.filter(({ standing }) => standing === 'overdue');
  const alike = grouped(overdue, ({ basis, dueOn, lastAsOf: last }) => [basis, dueOn, last].join(' '));
  return [...alike.values()].flatMap((some) =>
    some.slice(0, 1).map(({ basis, dueOn, lastAsOf: last }) => ({
      ...{ organisationId: party.id, name: party.name, side: party.side, basis, dueOn },
      businessDays: businessDaysAfter(dueOn, today),
      products: some.map(({ productGroup }) => productGroup),
      lastAsOf: last,
      silent: last !== null && last === lastAsOf,
    })),
  );
}

function exemptLinesOf({ party, owed }: OwedBy): ExemptLine[] {
  const exempt = owed.flatMap((one) => (one.exemptUntil === null ? [] : [{ ...one, until: one.exemptUntil }]));
  const alike = grouped(exempt, ({ basis, until, lastAsOf }) => [basis, until, lastAsOf].join(' '));
  return [...alike.values()].flatMap((some) =>
    some.slice(0, 1).map(({ basis, until, lastAsOf }) => ({
      ...{ organisationId: party.id, name: party.name, side: party.side, basis, until, lastAsOf },
      products: some.map(({ productGroup }) => productGroup),
    })),
  );
}
