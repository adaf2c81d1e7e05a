import type { Released } from '../../src/domain/disclosure/releasable.js';
import type { Side } from '../../src/domain/parties/sectors.js';
import type { Contribution } from '../../src/domain/trends/contribution.js';
import { fromMicro, toMicro } from '../../src/domain/trends/micro.js';
import type { CellSums } from '../../src/domain/trends/move-cell.js';
import { countOwners } from '../../src/domain/trends/owner-tally.js';
import { NO_TALLY } from '../../src/domain/trends/tally.js';
import { type CellKey } from '../../src/modules/trends/cell-key.js';
import type { StoredContribution } from '../../src/modules/trends/placed-contribution.js';
import { system } from '../../src/platform/actor.js';
import type { World } from './database.js';
import { trendsOn } from './trends-on.js';

const READER = system('test');
const EVER = { from: '1900-01-01', to: '9999-12-31' };

type Books = Pick<World, 'worker' | 'sealing' | 'clock'>;

/** Everything that stands in `cell`, opened. */
export async function openedCells(books: Books): Promise<(CellKey & CellSums)[]> {
  const { cells, weeks } = trendsOn(books);
  return books.worker.transaction(READER, async (tx) => cells.ofWeeks(tx, await weeks.all(tx)));
}

/** Everything that stands in `contribution`, opened. */
export async function openedContributions(books: Books): Promise<StoredContribution[]> {
  const { contributions, weeks } = trendsOn(books);
  return books.worker.transaction(READER, async (tx) => {
    const groups = new Set((await weeks.all(tx)).map(({ productGroup }) => productGroup));
    const found = await Promise.all([...groups].map((group) => contributions.between(tx, group, { from: EVER.from, until: EVER.to })));
    return found.flat();
  });
}

/** Cells with the measures that a GROUP BY over reports has, amounts in base units. */
export async function cellRows(books: Books): Promise<Record<string, unknown>[]> {
  const cells = await openedCells(books);
  return cells.map(({ region, sector, owners, sums, ...key }) => {
    const { holdings, userHoldings, expecterHoldings } = countOwners(owners);
    const measures = measuresOf({ ...sums, holdings, userHoldings, expecterHoldings });
    return { product_group: key.productGroup, week_start: key.weekStart, region, sector, side: key.side, ...measures };
  });
}

/** The same of series. */
export async function seriesRows(books: Books): Promise<Record<string, unknown>[]> {
  const { series } = trendsOn(books);
  const rows = await books.worker.transaction(READER, (tx) => series.written(tx, { productGroup: null, ...EVER }));
  return rows.flatMap(({ written, scopeKind, scopeCode, ...key }) =>
    written === undefined
      ? []
      : [
          {
            ...{ product_group: key.productGroup, week_start: key.weekStart, scope_kind: scopeKind, scope_code: scopeCode, side: key.side },
            ...measuresOf(written),
          },
        ],
  );
}

type Measured = Record<
  'contributors' | 'reporters' | 'holdings' | 'users' | 'userHoldings' | 'expecters' | 'expecterHoldings' | 'notices',
  number
> &
  Record<'usable' | 'blocked' | 'used' | 'stockOfUsers' | 'expected' | 'stockOfExpecters' | 'incoming', bigint | string> & {
    readonly signals: readonly number[];
  };

function measuresOf(sums: Measured): Record<string, unknown> {
  const amount = (micro: bigint | string) => fromMicro(BigInt(micro));
  const { contributors, reporters, holdings, users, expecters, signals, notices } = sums;
  return {
    ...{ contributors, reporters, holdings, users, expecters, signals: [...signals], notices },
    ...{ user_holdings: sums.userHoldings, expecter_holdings: sums.expecterHoldings },
    ...{ usable: amount(sums.usable), blocked: amount(sums.blocked), used: amount(sums.used), incoming: amount(sums.incoming) },
    ...{ expected: amount(sums.expected), stock_of_users: amount(sums.stockOfUsers), stock_of_expecters: amount(sums.stockOfExpecters) },
  };
}

export interface SeriesLine {
  readonly productGroup: string;
  readonly weekStart: string;
  /** NL or a safety region. */
  readonly scope?: string;
  readonly side?: Side;
  readonly holdings: number;
  readonly usable: number;
  readonly used: number;
  readonly expected: number;
}

/** A week of a series as folding leaves it, with each holding one reporter. */
export async function keepSeries(books: Books, line: SeriesLine): Promise<void> {
  const { productGroup, weekStart, scope = 'NL', side = 'care', holdings } = line;
  const key = { productGroup, weekStart, scopeKind: scope === 'NL' ? 'national' : 'region', scopeCode: scope, side } as const;
  const [usable, used, expected] = [toMicro(line.usable), toMicro(line.used), toMicro(line.expected)];
  const now = {
    ...{ ...NO_TALLY, ...key, usable, used, expected, stockOfUsers: usable, stockOfExpecters: usable, largest: 0n, second: 0n },
    ...{ contributors: holdings, reporters: holdings, users: holdings, expecters: holdings },
    ...{ holdings, userHoldings: holdings, expecterHoldings: holdings },
  };
  await books.worker.transaction(READER, (tx) => trendsOn(books).series.replace(tx, [{ ...key, now }]));
}

/** The same week as everybody but the desk sees it: what is not told is withheld. */
export async function keepPublished(books: Books, line: SeriesLine, told: boolean): Promise<void> {
  const { productGroup, weekStart, scope = 'NL', side = 'care', usable, used, expected } = line;
  const figure = (value: number): Released => (told ? { state: 'shown', value } : { state: 'withheld', value: null });
  const [covered, none] = [figure(usable / expected), { state: 'no-data', value: null } as const];
  const week = {
    ...{ weekStart, usable: figure(usable), used: figure(used), expected: figure(expected), blocked: none, incoming: none },
    ...{ coverAtExpected: covered, coverAtPeak: none, signals: figure(0) },
  };
  await books.worker.transaction(READER, async (tx) => {
    await tx.query(
      `insert into publication (product_group, side, week_start, published_at, told)
       values ($1, $2, $3, $3::date + 8, true)
       on conflict do nothing`,
      [productGroup, side, weekStart],
    );
    await tx.query(
      `insert into published_total (product_group, side, week_start, scope_code, week, measures)
       values ($1, $2, $3, $4, $5, '{}')`,
      [productGroup, side, weekStart, scope, JSON.stringify(week)],
    );
  });
}

export interface ContributionLine extends Partial<Contribution> {
  readonly organisationId: string;
  readonly productGroup: string;
  readonly weekStart: string;
}

/** What a registered organisation put into a week, as folding leaves it; the sums are left alone. */
export async function keepContribution(
  books: Books,
  { organisationId, productGroup, weekStart, ...given }: ContributionLine,
): Promise<void> {
  const { weeks, contributions } = trendsOn(books);
  await books.worker.transaction(READER, async (tx) => {
    const [place] = await weeks.places(tx, [organisationId]);
    if (place === undefined) throw new RangeError('no such organisation');
    await contributions.replace(tx, [{ organisationId, productGroup, weekStart, counted: { ...NOTHING, ...place, ...given } }]);
  });
}

const NOTHING: Contribution = {
  ...{ asOf: null, usable: null, blocked: null, used: null, expected: null, incoming: null, deliveries: [], notices: 0 },
  signals: [0, 0, 0, 0, 0],
};
