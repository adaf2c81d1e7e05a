import { Injectable } from '@nestjs/common';
import { addDays, type Day } from '../../../domain/calendar.js';
import type { CoverSolver } from '../../../domain/disclosure/pattern/cover-problem.js';
import { COUNTRY } from '../../../domain/disclosure/publication/measure-table.js';
import { MEASURES } from '../../../domain/disclosure/publication/measure.js';
import {
  protectedTotals,
  type Protection,
  type ToldTotals,
  type TotalsByScope,
} from '../../../domain/disclosure/publication/protected-totals.js';
import type { StatedWeek } from '../../../domain/disclosure/publication/stated-week.js';
import { toldWeek } from '../../../domain/disclosure/publication/told-week.js';
import { fromMicro } from '../../../domain/trends/micro.js';
import type { Tx } from '../../../platform/database.js';
import { openLeastChoice } from '../../../platform/least-choice.js';
import { allSafetyRegions } from '../../catalogue/index.js';
import { type PolicyInForce, primaryRulesOn } from '../../expected-use/index.js';
import { type EarlierWeek, type Ground, PublicationGround } from './publication-ground.js';
import { PublicationsRepository, type PublishedScope, type Publisher } from './publications.repository.js';

/** Weeks of one publisher that are to be published, oldest first. */
export interface PublishOrder {
  readonly publisher: Publisher;
  readonly weeks: readonly Day[];
  readonly at: Date;
}

const DAYS_PER_WEEK = 7;
const YEAR_DAYS = 364;
const WITHHELD = { state: 'withheld', value: null } as const;

/** Works out what may be told of weeks beside everything that was told before, and publishes it. */
@Injectable()
export class PublishWeeks {
  #solver: Promise<CoverSolver> | undefined;

  constructor(
    private readonly ground: PublicationGround,
    private readonly publications: PublicationsRepository,
  ) {}

  /** In the caller's transaction, which has the publisher to itself. */
  async execute(tx: Tx, { publisher, weeks, at }: PublishOrder, policy: PolicyInForce): Promise<void> {
    const [first, last] = [weeks[0], weeks.at(-1)];
    if (first === undefined || last === undefined) return;
    const compareDays = DAYS_PER_WEEK * policy.get('publication').value.compareWeeks;
    const factor = factorIn(policy, publisher);
    const ground = await this.ground.execute(tx, publisher, { first, last, compareDays });
    this.#solver ??= openLeastChoice();
    const protection = { regions: regionCodes(), rules: primaryRulesOn(policy, publisher.side), solve: await this.#solver };
    const before = [...ground.before];
    for (const weekStart of weeks) {
      const near = before.filter((one) => isWithin(one.weekStart, weekStart, compareDays));
      const { now, scopes } = published({ weekStart, ground: { ...ground, before: near }, factor }, protection);
      const told = scopes.some(({ week }) => tellsAnything(week));
      await this.publications.publish(tx, {
        ...publisher,
        weekStart,
        at,
        told,
        stated: now.stated,
        scopes: told ? scopes : scopes.map(untold),
      });
      if (told) before.push(now);
    }
    // A week that comes late is compared with those around it.
    await this.publications.forgetShares(tx, publisher, addDays(last, -2 * compareDays));
  }
}

function factorIn(policy: PolicyInForce, { productGroup }: Publisher): number | null {
  return policy.find('peak-factor', { productGroup })?.value.factor ?? null;
}

interface WeekTask {
  readonly weekStart: Day;
  readonly ground: Ground;
  readonly factor: number | null;
}

function published({ weekStart, ground, factor }: WeekTask, protection: Protection): { now: EarlierWeek; scopes: PublishedScope[] } {
  const stated = ground.stated.get(weekStart) ?? [];
  const totals = protectedTotals(stated, ground.before, protection);
  const now: EarlierWeek = {
    ...{ weekStart, stated, known: (scope, measure) => totals.get(scope)?.[measure].state !== 'withheld' },
    used: (scope) => usedIn(totals.get(scope)),
  };
  const year = [...ground.before, now].filter((one) => one.weekStart > addDays(weekStart, -YEAR_DAYS) && one.weekStart <= weekStart);
  const scopes = [...totals].map(([scopeCode, told]): PublishedScope => ({
    scopeCode,
    week: toldWeek(weekStart, told, {
      usePerReporter: year.flatMap((one) => usePerReporter(one, scopeCode)),
      reporters: inScope(stated, scopeCode).filter(({ usable }) => usable !== null).length,
      factor,
    }),
    measures: MEASURES.filter((measure) => told[measure].state !== 'withheld'),
  }));
  return { now, scopes: scopes.filter(({ scopeCode }) => isStatedIn(totals, scopeCode)) };
}

function usedIn(told: ToldTotals | undefined): number | undefined {
  return told?.used.state === 'shown' ? fromMicro(told.used.value) : undefined;
}

/** Of the week as it was told. */
function usePerReporter({ stated, used }: EarlierWeek, scopeCode: string): number[] {
  const [total, users] = [used(scopeCode), inScope(stated, scopeCode).filter((one) => one.used !== null).length];
  return total === undefined || users === 0 ? [] : [total / users];
}

function inScope(stated: StatedWeek, scopeCode: string): StatedWeek {
  return stated.filter(({ region }) => scopeCode === COUNTRY || region === scopeCode);
}

/** What nobody stated anything of needs no row. */
function isStatedIn(totals: TotalsByScope, scopeCode: string): boolean {
  return Object.values(totals.get(scopeCode) ?? {}).some(({ state }) => state !== 'no-data');
}

function tellsAnything({ weekStart: _, ...figures }: PublishedScope['week']): boolean {
  return Object.values(figures).some(({ state }) => state === 'shown');
}

/** Nothing could be told of the week: of all figures it is said alike that they are withheld, so that it tells nothing when it gives way. */
function untold({ scopeCode, week: { weekStart } }: PublishedScope): PublishedScope {
  const all = { usable: WITHHELD, blocked: WITHHELD, used: WITHHELD, expected: WITHHELD, incoming: WITHHELD };
  const week = { weekStart, ...all, coverAtExpected: WITHHELD, coverAtPeak: WITHHELD, signals: WITHHELD };
  return { scopeCode, week, measures: [] };
}

function isWithin(one: Day, other: Day, days: number): boolean {
  return one >= addDays(other, -days) && one <= addDays(other, days);
}

function regionCodes(): readonly string[] {
  return allSafetyRegions().map(({ code }) => code);
}
