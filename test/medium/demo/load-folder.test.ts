import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LoadReplay, type LoadOutcome, readReplay } from '../../../src/modules/oversight/index.js';
import { RecomputeCells } from '../../../src/modules/trends/index.js';
import { openedReports, type OpenedReport } from '../../support/kept-reports.js';
import { aLoadingSite, type LoadingSite } from './loading-site.js';

const FOLDER = 'test/fixtures/replay-tiny';
/** The Sunday of its week; in the replay 22 March 2020, an hour before the last event. */
const NOW = new Date('2026-11-22T21:30:00Z');

describe('a folder of replay files, loaded', () => {
  let site: LoadingSite;
  let outcome: LoadOutcome;
  /** The current reports of one organisation, opened. @param where  what else must hold of the report */
  const current = (ref: string, where: string): Promise<OpenedReport[]> =>
    openedReports(
      site.world,
      `where is_current and organisation_id = (select id from organisation where ref = '${ref}') and ${where} order by as_of, product_group`,
    );

  beforeAll(async () => {
    site = await aLoadingSite(NOW);
    outcome = await site.app.get(LoadReplay, { strict: false }).execute(await readReplay(FOLDER));
  }, 60_000);

  afterAll(async () => {
    await site.close();
  });

  it('says what became of every event', () => {
    expect(outcome).toMatchObject({
      loaded: true,
      replayDay: '2020-03-22',
      reporters: 3,
      events: 14,
      news: 1,
      duplicates: 1,
      unknownReporters: 1,
      unknownProducts: 1,
      blankLines: 1,
      reports: 10,
      corrections: 1,
      withdrawals: 1,
      refused: 1,
      stillToCome: 1,
    });
  });

  it('counts boxes and bottles as they are, in base units', async () => {
    expect(await current('replay-h2', "kind = 'stock' and as_of = '2026-11-08'")).toMatchObject([
      { product_group: 'ffp2', usable: 1_000, used: 100 },
    ]);
    expect(await current('replay-h1', "product_group = 'hand-disinfectant'")).toMatchObject([
      { usable: 200, used: 20 },
      { usable: 180, used: 20 },
    ]);
  });

  it('keeps a correction as a second version, and leaves alone what did not change', async () => {
    const found = await current('replay-h1', "as_of = '2026-11-15' and kind = 'stock'");
    expect(found).toMatchObject([
      { product_group: 'ffp2', version: 2, usable: 900 },
      { product_group: 'hand-disinfectant', version: 1, usable: 180 },
    ]);
  });

  it('files what comes late in the week it is about', async () => {
    expect(await current('replay-h2', "as_of = '2026-11-01'")).toHaveLength(1);
  });

  it('takes shipping as the use of a supplier', async () => {
    expect(await current('replay-s1', "kind = 'stock'")).toMatchObject([{ usable: 9_000, used: 700 }]);
  });

  it('adds up to what a full recomputation gives', async () => {
    expect(await site.app.get(RecomputeCells, { strict: false }).execute('compare')).toMatchObject({
      differingContributions: 0,
      differingWeeks: 0,
    });
  });

  it('changes nothing the second time', async () => {
    const again = await site.app.get(LoadReplay, { strict: false }).execute(await readReplay(FOLDER));
    expect(again).toMatchObject({ world: outcome.world, loaded: false, reports: 0 });
  });
});

describe('a folder that is not what it should be', () => {
  const EVENT = '{"kind":"context","received_at":"2020-03-09T12:00:00Z"}';
  const faultOf = async (files: Readonly<Record<string, string>>): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'replay-'));
    try {
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
      return await readReplay(folder).then(
        () => 'fine',
        (fault: unknown) => (fault instanceof Error ? `${fault.name}: ${fault.message}` : 'no error'),
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  };
  const good = { 'reporters.json': '[]', 'catalogue.json': '[]', 'events.ndjson': `${EVENT}\n` };

  it.each([
    [good, 'fine'],
    [{}, 'ReplayFault: reporters.json cannot be read'],
    [{ ...good, 'catalogue.json': '[{"code":1}]' }, 'ReplayFault: catalogue.json: /0/code: '],
    [{ ...good, 'reporters.json': '{' }, 'ReplayFault: reporters.json: no JSON'],
    [{ 'reporters.json': '[]', 'catalogue.json': '[]' }, 'ReplayFault: events.ndjson cannot be read'],
    [{ ...good, 'events.ndjson': '' }, 'ReplayFault: events.ndjson: there is no event in it'],
    [{ ...good, 'events.ndjson': `${EVENT}\n{"kind":"offer"}\n` }, 'ReplayFault: events.ndjson line 2: /kind: '],
    [
      { ...good, 'events.ndjson': `${EVENT}\n${EVENT.replace('-09T', '-08T')}\n` },
      'ReplayFault: events.ndjson: 2020-03-08T12:00:00Z comes after ',
    ],
  ])('%j: %s', async (files, line) => {
    expect((await faultOf(files)).slice(0, line.length)).toBe(line);
  });
});
