import { Injectable } from '@nestjs/common';
import { addDays, type Day } from '../../../domain/calendar.js';
import type { CoverSolver } from '../../../domain/disclosure/pattern/cover-problem.js';
import { MEASURES } from '../../../domain/disclosure/publication/measure.js';
import { protectedTotals, type Protection, type TotalsByScope } from '../../../domain/disclosure/publication/protected-totals.js';
import { toldWeek } from '../../../domain/disclosure/publication/told-week.js';
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
    const factor = policy.find('peak-factor', { productGroup: publisher.productGroup })?.value.factor ?? null;
    const ground = await this.ground.execute(tx, publisher, { first, last, compareDays, history: factor !== null });
    this.#solver ??= openLeastChoice();
    const protection = { regions: regionCodes(), rules: primaryRulesOn(policy, publisher.side), solve: await this.#solver };
    const before = [...ground.before];
    for (const weekStart of weeks) {
      const near = before.filter((one) => isWithin(one.weekStart, weekStart, compareDays));
      const { now, scopes } = published({ weekStart, ground: { ...ground, before: near }, factor }, protection);
      const told = scopes.some(({ week }) => tellsAnything(week));
      await this.publications.publish(tx, { ...publisher, weekStart, at, told, stated: now.stated, scopes });
      if (told) before.push(now);
    }
    await this.publications.forgetShares(tx, publisher, addDays(last, -compareDays));
  }
}

interface WeekTask {
  readonly weekStart: Day;
  readonly ground: Ground;
  readonly factor: number | null;
}

function published({ weekStart, ground, factor }: WeekTask, protection: Protection): { now: EarlierWeek; scopes: PublishedScope[] } {
  const stated = ground.stated.get(weekStart) ?? [];
  const totals = protectedTotals(stated, ground.before, protection);
  const now: EarlierWeek = { weekStart, stated, known: (scope, measure) => totals.get(scope)?.[measure].state !== 'withheld' };
  const known = new Map([...ground.before, now].map((one) => [one.weekStart, one.known]));
  const scopes = [...totals].map(([scopeCode, told]): PublishedScope => ({
    scopeCode,
    week: toldWeek(weekStart, told, {
      weeks: ground.series.filter((one) => one.scopeCode === scopeCode),
      useTold: (week) => known.get(week)?.(scopeCode, 'used') ?? false,
      factor,
    }),
    measures: MEASURES.filter((measure) => told[measure].state !== 'withheld'),
  }));
  return { now, scopes: scopes.filter(({ scopeCode }) => isStatedIn(totals, scopeCode)) };
}

/** What nobody stated anything of needs no row. */
function isStatedIn(totals: TotalsByScope, scopeCode: string): boolean {
  return Object.values(totals.get(scopeCode) ?? {}).some(({ state }) => state !== 'no-data');
}

function tellsAnything({ weekStart: _, ...figures }: PublishedScope['week']): boolean {
  return Object.values(figures).some(({ state }) => state === 'shown');
}

function isWithin(one: Day, other: Day, days: number): boolean {
  return one >= addDays(other, -days) && one <= addDays(other, days);
}

function regionCodes(): readonly string[] {
  return allSafetyRegions().map(({ code }) => code);
}
