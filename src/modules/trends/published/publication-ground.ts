import { Injectable } from '@nestjs/common';
import { addDays, type Day } from '../../../domain/calendar.js';
import type { Measure } from '../../../domain/disclosure/publication/measure.js';
import type { PublishedBefore } from '../../../domain/disclosure/publication/protected-totals.js';
import type { StatedWeek, Stater } from '../../../domain/disclosure/publication/stated-week.js';
import type { Tx } from '../../../platform/database.js';
import { ContributionsRepository } from '../contributions.repository.js';
import { PublicationsRepository, type PublishedScope, type Publisher } from './publications.repository.js';

/** A week that was published, and when it was. */
export interface EarlierWeek extends PublishedBefore {
  readonly weekStart: Day;
  /** The use that was told of a scope; undefined when there is none. */
  readonly used: (scope: string) => number | undefined;
}

/** All that is needed to publish weeks. */
export interface Ground {
  /** In the order in which they were published. */
  readonly before: readonly EarlierWeek[];
  /** What is stated now, per week that is to be published. */
  readonly stated: ReadonlyMap<Day, StatedWeek>;
}

/** From the first to the last week that is to be published, and how far away others are compared, in days. */
export interface GroundSpan {
  readonly first: Day;
  readonly last: Day;
  readonly compareDays: number;
}

type OfWeek = { readonly weekStart: Day };

/** Gathers what stands behind weeks that are to be published, and what was told before. */
@Injectable()
export class PublicationGround {
  constructor(
    private readonly contributions: ContributionsRepository,
    private readonly publications: PublicationsRepository,
  ) {}

  async execute(tx: Tx, publisher: Publisher, { first, last, compareDays }: GroundSpan): Promise<Ground> {
    const { productGroup, side } = publisher;
    const [from, to] = [addDays(first, -compareDays), addDays(last, compareDays)];
    const [stored, shares, said] = await Promise.all([
      this.contributions.between(tx, productGroup, { from: first, until: last }),
      this.publications.shares(tx, publisher, from, to),
      this.publications.said(tx, publisher, from, to),
    ]);
    const stated = stored
      .filter((one) => one.side === side)
      .flatMap(({ contribution, ...where }) => (contribution === undefined ? [] : [{ ...where, ...contribution }]));
    return {
      before: earlierWeeks(said, byWeek(shares)),
      stated: new Map([...byWeek(stated)].map(([week, some]) => [week, some.map(staterOf)])),
    };
  }
}

function byWeek<One extends OfWeek>(all: readonly One[]): ReadonlyMap<Day, readonly One[]> {
  const weeks = new Map<Day, One[]>();
  for (const one of all) {
    const own = weeks.get(one.weekStart);
    if (own === undefined) weeks.set(one.weekStart, [one]);
    else own.push(one);
  }
  return weeks;
}

/** Only what may be told is kept: not who announced which delivery on which day. */
function staterOf({ organisationId, holdingId, region, usable, blocked, used, expected, incoming, signals }: Stater): Stater {
  return { organisationId, holdingId, region, usable, blocked, used, expected, incoming, signals };
}

function earlierWeeks(said: readonly (PublishedScope & OfWeek)[], shares: ReadonlyMap<Day, readonly (Stater & OfWeek)[]>): EarlierWeek[] {
  return [...byWeek(said)].map(([weekStart, scopes]) => {
    const known = new Map(scopes.map(({ scopeCode, measures }) => [scopeCode, new Set<Measure>(measures)]));
    return {
      weekStart,
      stated: (shares.get(weekStart) ?? []).map(staterOf),
      used: (scope) => scopes.find(({ scopeCode }) => scopeCode === scope)?.week.used.value ?? undefined,
      // Of a scope that is not there nobody stated anything, which is known.
      known: (scope, measure) => known.get(scope)?.has(measure) ?? true,
    };
  });
}
