import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { argumentsOf } from '../../../src/commands/arguments-of.js';
import { replay } from '../../../src/commands/replay.js';
import { addDays } from '../../../src/domain/calendar.js';

interface Flag {
  readonly scope: string;
  readonly product: string;
  readonly reporter?: string;
  readonly flagged_at: string;
  readonly cleared_at: string;
}
type Event = Readonly<Record<string, unknown>> & { readonly received_at: string };

const FIRST_MONDAY = '2025-01-06';
const SITES = Array.from({ length: 8 }, (_, n) => `H0${n + 1}`);
const CATALOGUE = [{ code: 'MASK', box: 50, planning_per_covid_ward_day: 10, planning_per_covid_icu_day: 10, suppliers: ['S01'] }];
const REPORTERS = [...SITES.map((id) => ({ id, type: 'hospital', size_share: 0.125 })), { id: 'S01', type: 'supplier' }];

/** Eight hospitals that use 100 a day and keep five weeks, and a supplier with four weeks, to whom nothing comes from a week on. */
function events(weeks: number, dryFrom: number): Event[] {
  const told: Event[] = [];
  let [depot, shelf, owed] = [22_400, 3_500, 0];
  for (let week = 0; week < weeks; week += 1) {
    const [from, to] = [addDays(FIRST_MONDAY, 7 * week), addDays(FIRST_MONDAY, 7 * week + 6)];
    const inbound = week < dryFrom ? 5_600 : 0;
    const shipped = Math.min(depot + inbound, 5_600 + owed);
    const used = Math.min(shelf + shipped / 8, 700);
    owed += 5_600 - shipped;
    depot += inbound - shipped;
    shelf += shipped / 8 - used;
    const at = `${addDays(to, 1)}T08:00:00Z`;
    const report = { received_at: at, created_at: at, period_start: from, period_end: to };
    const expected = 5_600 * [1, 2, 3, 4].filter((ahead) => week + ahead < dryFrom).length;
    for (const [n, site] of SITES.entries()) {
      const line = {
        product: 'MASK',
        unit: 'piece',
        stock: Math.round(shelf),
        used: Math.round(used) + (n % 3),
        received: Math.round(shipped / 8) + (n % 3),
        on_order: 300 + Math.round(owed / 8),
      };
      told.push({
        kind: 'stock_report',
        ...report,
        report_id: `${site}-${week}`,
        reporter: site,
        cadence: 'weekly',
        supersedes: null,
        lines: [line],
      });
    }
    const line = {
      product: 'MASK',
      unit: 'piece',
      stock: depot,
      received: inbound,
      shipped,
      backorder: owed,
      expected_inbound_28d: expected,
    };
    told.push({ kind: 'supplier_report', ...report, report_id: `S01-${week}`, reporter: 'S01', lines: [line] });
    for (let day = 0; day < 7; day += 1) {
      told.push({
        kind: 'context',
        received_at: `${addDays(from, day + 1)}T07:00:00Z`,
        date: addDays(from, day),
        ic_covid: 0,
        ward_covid: 0,
      });
    }
  }
  return inOrder(told);
}

const inOrder = (told: readonly Event[]) =>
  told.toSorted((one, other) => (one.received_at < other.received_at ? -1 : Number(one.received_at > other.received_at)));

/** First with ten times the stock, three days later as it was meant. */
function correctedLater(event: Event): Event[] {
  const [line] = Array.isArray(event['lines']) ? event['lines'] : [];
  const slip = { ...event, report_id: `${String(event['report_id'])}-slip`, lines: [{ ...line, stock: 10 * line.stock }] };
  const received_at = `${addDays(event.received_at.slice(0, 10), 3)}T08:00:00Z`;
  return [slip, { ...event, received_at, supersedes: slip.report_id }];
}

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'meldpunt-replay-'))));
afterEach(() => rm(folder, { recursive: true }));

async function files(told: readonly Event[], more: { catalogue?: unknown; reporters?: unknown; text?: string } = {}): Promise<void> {
  await writeFile(join(folder, 'catalogue.json'), JSON.stringify(more.catalogue ?? CATALOGUE));
  await writeFile(join(folder, 'reporters.json'), JSON.stringify(more.reporters ?? REPORTERS));
  await writeFile(join(folder, 'events.ndjson'), more.text ?? told.map((event) => `${JSON.stringify(event)}\n`).join(''));
}

async function run(...options: readonly string[]): Promise<readonly Flag[]> {
  const out = join(folder, 'flags.json');
  await replay.run(argumentsOf([folder, '--out', out, ...options]));
  return JSON.parse(await readFile(out, 'utf8')).flags;
}
const refusal = () =>
  run().then(
    () => 'no refusal',
    (fault: unknown) => (fault instanceof Error ? `${fault.name} ${fault.message.replaceAll(folder, '')}` : ''),
  );

describe('meldpunt replay', () => {
  it('warns of nothing while nothing is going on', async () => {
    await files(events(16, 99));
    expect(await run()).toEqual([]);
  });

  it('warns the country weeks before the shelves are empty, and each site', async () => {
    await files(events(24, 14));
    const flags = await run();
    const national = flags.filter(({ scope }) => scope === 'national');
    expect(national).toHaveLength(1);
    // Nothing comes in from 14 April on, announced from 17 March on; four weeks at the supplier and five on the shelves last until mid June.
    expect(national[0]?.product).toBe('MASK');
    expect(national[0]?.flagged_at.slice(0, 10) ?? '').toMatch(/^2025-0[34]/);
    expect(new Set(flags.filter(({ scope }) => scope === 'site').map(({ reporter }) => reporter))).toEqual(new Set(SITES));
    expect(flags.every((flag) => flag.flagged_at < '2025-06-01')).toBe(true);
  });

  it('warns with what one can file here, without knowing who is silent, who is how large, what was received, or what is owed', async () => {
    const nameless = REPORTERS.map(({ id, type }) => ({ id, type }));
    const strangers = {
      catalogue: [{ ...CATALOGUE[0], suppliers: ['S01', 'S09'] }],
      reporters: [...nameless, { id: 'H99', type: 'hospital' }],
    };
    await files(events(16, 99), strangers);
    expect(await run('--as-filed')).toEqual([]);
    const all = events(24, 14);
    const blank = { received: null, backorder: null };
    const lines = (event: Event) =>
      Array.isArray(event['lines']) ? { ...event, lines: event['lines'].map((line) => ({ ...line, ...blank })) } : event;
    await files(all, strangers);
    const whole = await run('--as-filed');
    expect(whole.filter(({ scope, flagged_at }) => scope === 'national' && /^2025-0[34]/.test(flagged_at))).toHaveLength(1);
    expect(new Set(whole.flatMap(({ reporter }) => reporter ?? []))).toEqual(new Set(SITES));
    await files(all.map(lines), strangers);
    expect(await run('--as-filed')).toEqual(whole);
  });

  it('reads nothing ahead: what comes later changes nothing of what was said before', async () => {
    const all = events(24, 14);
    await files(all);
    const whole = await run();
    for (const cut of ['2025-04-08T00:00:00Z', '2025-05-06T00:00:00Z']) {
      await files(all.filter(({ received_at }) => received_at < cut));
      const before = (flags: readonly Flag[]) =>
        flags.filter(({ flagged_at }) => flagged_at < cut).map(({ cleared_at: _, ...flag }) => flag);
      expect(before(await run())).toEqual(before(whole));
    }
  });

  it('comes to the same with every report sent twice, and with a slip corrected later', async () => {
    const all = events(24, 14);
    await files(all);
    const whole = await run();
    const twice = all
      .flatMap((event) => [event, event])
      .flatMap((event) => (event['report_id'] === 'H01-5' ? correctedLater(event) : [event]));
    await files(inOrder(twice));
    expect(await run()).toEqual(whole);
  });

  it('leaves alone what the catalogue does not know, and what is null', async () => {
    const strange = { product: 'HATS', unit: 'box', stock: null, used: null, received: null, on_order: null };
    const all = events(16, 99).map((event) => (Array.isArray(event['lines']) ? { ...event, lines: [...event['lines'], strange] } : event));
    await files(all);
    expect(await run()).toEqual([]);
  });

  it('names every fault of a file, and the line of the events', async () => {
    await files([], { catalogue: [{ code: '', box: 0 }] });
    expect(await refusal()).toMatch(/^BadInput \/catalogue\.json: \/0\/code .+; \/0\/box /);
    await files([], { text: '{"kind":"context"}\n' });
    expect(await refusal()).toMatch(/^BadInput \/events\.ndjson line 1: .*\/received_at .+; \/date /);
    const [report] = events(1, 99).filter(({ kind }) => kind === 'stock_report');
    await files([{ ...report, received_at: '2025-01-13T08:00:00Z', period_end: '2025-01-05' }]);
    expect(await refusal()).toBe('BadInput /events.ndjson line 1: /period_end must not be before period_start');
    await files([], { text: '\n{"kind":' });
    expect(await refusal()).toBe('BadInput /events.ndjson line 2 is not JSON');
    const [first, ...rest] = events(2, 99);
    await files([...rest, ...(first ? [first] : [])]);
    expect(await refusal()).toMatch(/comes after .+; events must be in order of received_at$/);
  });

  it('does not pass the nights up to a slip in a year', async () => {
    const [first, ...rest] = events(2, 99);
    await files([
      ...(first ? [first] : []),
      ...rest,
      { kind: 'context', received_at: '9999-01-01T00:00:00Z', date: '2025-01-20', ic_covid: 0, ward_covid: 0 },
    ]);
    expect(await refusal()).toMatch(/9999-01-01T00:00:00Z is more than a year after/);
  });

  it('says what it needs', async () => {
    await expect(replay.run(argumentsOf([]))).rejects.toThrow('replay takes one folder');
    await expect(replay.run(argumentsOf([folder]))).rejects.toThrow('--out is missing');
    await expect(replay.run(argumentsOf([folder, '--out', 'x', '--fast', 'y']))).rejects.toThrow('replay does not know --fast');
    await expect(replay.run(argumentsOf([folder, '--out', 'x']))).rejects.toThrow('catalogue.json cannot be read');
    await expect(run('--as-filed', 'x')).rejects.toThrow('--as-filed takes no value');
    await files(events(1, 99));
    await expect(replay.run(argumentsOf([folder, '--out', join(folder, 'no', 'flags.json')]))).rejects.toThrow('cannot be written');
  });
});
