import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countOwners } from '../../../src/domain/trends/owner-tally.js';
import type { RecomputeCells } from '../../../src/modules/trends/recompute-cells.js';
import { openReportsAsTable } from '../../support/kept-reports.js';
import { openedCells } from '../../support/kept-sums.js';
import { ORACLE_CELLS, ORACLE_SERIES } from './sql-oracle.js';
import { inOrder, type Party, type Said, TrendsWorld } from './trends-world.js';

let trends: TrendsWorld;
let parties: Party[];
let again: RecomputeCells;
const rows = async (sql: string) => (await trends.world.admin.query(sql)).rows;
/** What the reports add up to by an independent GROUP BY. */
const oracle = async () => {
  await openReportsAsTable(trends.world);
  return { cells: inOrder(await rows(ORACLE_CELLS)), series: inOrder(await rows(ORACLE_SERIES)) };
};

beforeAll(async () => {
  trends = await TrendsWorld.make();
  again = trends.parts.recompute;
  const shared = await trends.party({ region: 'VR17' });
  parties = [
    shared,
    await trends.party({ region: 'VR17' }),
    await trends.party({ region: 'VR13', holdingId: shared.holdingId }),
    await trends.party({ region: null, side: 'supplier' }),
  ];
});
afterEach(() => trends.empty());
afterAll(() => trends.world.close());

const DAYS = ['2026-11-08', '2026-11-09', '2026-11-11', '2026-11-15', '2026-11-16', '2026-11-18', '2026-11-20', '2026-11-25'];
const quantity = fc.integer({ min: 0, max: 50_000_000 }).map((n) => n / 1_000);
const said: fc.Arbitrary<Said> = fc.oneof(
  fc.record(
    {
      asOf: fc.constantFrom(...DAYS),
      productGroup: fc.constantFrom('ffp2', 'apron'),
      usable: quantity,
      used: quantity,
      usedPerWeek: quantity,
      expectedPerWeek: quantity,
      deliveries: fc.array(fc.record({ on: fc.constantFrom('2026-12-01', '2026-12-08'), amount: quantity }), { maxLength: 2 }),
    },
    { requiredKeys: ['asOf', 'usable'] },
  ),
  fc.record({
    kind: fc.constant('shortage' as const),
    asOf: fc.constantFrom(...DAYS),
    severity: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
  }),
  fc.record({ kind: fc.constant('interruption' as const), asOf: fc.constantFrom(...DAYS) }),
);
const deed = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('file' as const), who: fc.nat(3), said }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('correct' as const), which: fc.nat(), said }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), which: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('fold' as const), size: fc.integer({ min: 1, max: 4 }), from: fc.nat() }) },
);

type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

/** What has been filed, what waits to be folded, and what was withdrawn. */
class Course {
  readonly reports: string[] = [];
  readonly promised: string[] = [];
  readonly #gone = new Set<string>();

  async do(act: Deed): Promise<void> {
    if (act.do === 'file') await this.#file(act.who, act.said);
    else if (act.do === 'fold') await this.#fold(act.from, act.size);
    else await this.#change(this.reports[act.which % Math.max(1, this.reports.length)], act.do === 'correct' ? act.said : undefined);
  }

  async #file(who: number, words: Said): Promise<void> {
    const party = parties[who];
    if (party === undefined) throw new RangeError('no such party');
    const id = await trends.file(party, words);
    this.reports.push(id);
    this.promised.push(id);
  }

  /** A batch from anywhere, and part of it a second time by another worker at once. */
  async #fold(from: number, size: number): Promise<void> {
    const batch = this.promised.splice(this.promised.length === 0 ? 0 : from % this.promised.length, size);
    await Promise.all([trends.fold.execute(batch), trends.fold.execute(batch.slice(0, 1))]);
  }

  async #change(id: string | undefined, words: Said | undefined): Promise<void> {
    if (id === undefined || this.#gone.has(id)) return;
    this.promised.push(id);
    if (words !== undefined) return trends.correct(id, words);
    this.#gone.add(id);
    return trends.withdraw(id);
  }
}

/** Does the deeds and folds what is left. @returns the reports in order */
async function done(deeds: readonly Deed[]): Promise<readonly string[]> {
  const course = new Course();
  for (const act of deeds) await course.do(act);
  await trends.fold.execute(course.promised);
  return course.reports;
}

describe('folding reports into cells', () => {
  it('gives the same cells in any order and batching, and as an independent GROUP BY', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 25 }), async (deeds) => {
        await trends.empty();
        const reports = await done(deeds);
        const folded = await trends.picture();
        expect(await trends.sums()).toEqual(await oracle());
        await trends.forget();
        for (const id of reports) await trends.fold.execute([id]);
        expect(await trends.picture()).toBe(folded);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('changes nothing when run again, and leaves nothing of what was withdrawn', async () => {
    const [one, two] = parties;
    if (one === undefined || two === undefined) throw new RangeError();
    const first = await trends.file(one, { asOf: '2026-11-16', usable: 100, usedPerWeek: 10 });
    const second = await trends.file(two, { asOf: '2026-11-16', usable: 300 });
    await trends.fold.execute([first, second]);
    const before = await trends.picture();
    await trends.fold.execute([second, first]);
    expect(await trends.picture()).toBe(before);
    const [cell] = await openedCells(trends.world);
    expect(countOwners(cell?.owners ?? new Map())).toMatchObject({ holdings: 2, largest: 300_000_000n, second: 100_000_000n });
    await trends.withdraw(first);
    await trends.withdraw(second);
    await trends.fold.execute([second]);
    await trends.fold.execute([first]);
    expect(await rows('select 1 from contribution union all select 1 from cell union all select 1 from series')).toEqual([]);
  });

  it('moves a report that a correction puts elsewhere', async () => {
    const [one] = parties;
    if (one === undefined) throw new RangeError();
    const id = await trends.file(one, { asOf: '2026-11-16', usable: 100 });
    await trends.fold.execute([id]);
    await trends.correct(id, { asOf: '2026-11-09', productGroup: 'apron', usable: 70 });
    await trends.fold.execute([id]);
    expect((await trends.sums()).cells).toMatchObject([{ product_group: 'apron', week_start: '2026-11-09', usable: 70 }]);
  });

  it('finds a report again that a correction moves to a later week', async () => {
    const [one] = parties;
    if (one === undefined) throw new RangeError();
    const id = await trends.file(one, { asOf: '2026-11-18', usable: 100 });
    await trends.fold.execute([id]);
    trends.world.clock.advance(8 * 86_400_000);
    await trends.correct(id, { asOf: '2026-11-30', usable: 70 });
    await trends.fold.execute([id]);
    const moved = { week_start: '2026-11-30', usable: 70 };
    expect(await trends.sums()).toMatchObject({ cells: [moved], series: [moved, moved] });
    expect(await rows('select distinct week_start from contribution')).toEqual([{ week_start: '2026-11-30' }]);
    expect(await again.execute('compare')).toMatchObject({ contributions: 1, differingContributions: 0, differingWeeks: 0 });
  });

  it('is right when many workers fold the same week at once', async () => {
    const ids: string[] = [];
    for (let turn = 0; turn < 40; turn += 1) {
      const party = parties[turn % parties.length];
      if (party !== undefined)
        ids.push(await trends.file(party, { asOf: DAYS[turn % DAYS.length] ?? '2026-11-16', usable: turn, usedPerWeek: 1 }));
    }
    await Promise.all(ids.map((id, at) => trends.fold.execute([id, ids[(at + 7) % ids.length] ?? id])));
    expect(await trends.sums()).toEqual(await oracle());
  });

  it('promises one evaluation per product group that was touched', async () => {
    const [one] = parties;
    if (one === undefined) throw new RangeError();
    const ids = [
      await trends.file(one, { asOf: '2026-11-16', usable: 1 }),
      await trends.file(one, { asOf: '2026-11-17', usable: 2 }),
      await trends.file(one, { asOf: '2026-11-17', usable: 2, productGroup: 'apron' }),
    ];
    await trends.fold.execute(ids);
    expect(await rows('select job, payload from outbox order by payload::text')).toEqual([
      { job: 'flags.evaluate', payload: { productGroup: 'apron' } },
      { job: 'flags.evaluate', payload: { productGroup: 'ffp2' } },
    ]);
  });
});
