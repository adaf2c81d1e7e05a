import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { argumentsOf } from '../../../src/commands/arguments-of.js';
import { protect } from '../../../src/commands/protect.js';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'meldpunt-protect-'))));
afterAll(() => rm(folder, { recursive: true }));

const DIMS = { product: ['ffp2'], region: { flat: ['Noord', 'Oost', 'West'] } };

function amounts(region: string, ...values: readonly (number | string)[]) {
  return values.map((value, at) => ({ org: `${region}-${at}`, holding: `${region}-${at}`, product: 'ffp2', region, value }));
}

const TABLE = {
  schema: 'sdc-fixture/1',
  dims: DIMS,
  contributions: [...amounts('Noord', 1_000), ...amounts('Oost', 90, 80, 70, 60), ...amounts('West', 400, 390, 380, 370)],
};

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function run(...words: readonly string[]): Promise<Record<string, unknown>> {
  const { json } = await protect.run(argumentsOf(words));
  const cells: readonly { region: string; value: unknown }[] = JSON.parse(JSON.stringify(json));
  return Object.fromEntries(cells.map(({ region, value }) => [region, value]));
}

describe('meldpunt protect', () => {
  it('withholds what is unsafe, and what would give it away', async () => {
    const cells = await run(await file('table.json', TABLE));

    expect(cells).toMatchObject({ NL: 2_840, Noord: null });
    expect(Object.values(cells).filter((value) => value === null)).toHaveLength(2);
  });

  it('reads nothing but dims and contributions', async () => {
    const told = { ...TABLE, policy: { p: 0 }, cells: 'nonsense', references: [] };

    expect(await run(await file('told.json', told))).toEqual(await run(await file('table.json', TABLE)));
  });

  it('takes the percentage and the fewest holdings', async () => {
    const path = await file('table.json', TABLE);

    expect(await run(path, '--p', '0', '--min', '1')).toEqual({ NL: 2_840, Noord: 1_000, Oost: 300, West: 1_540 });
    expect(await run(path, '--min=5')).toEqual({ NL: 2_840, Noord: null, Oost: null, West: null });
  });

  it('keeps decimals and amounts beyond 2^53 exact', async () => {
    const decimals = { dims: DIMS, contributions: [...amounts('Noord', '0.30', '0.20', 0.03), ...amounts('Oost', 1, 1, 1)] };
    const large = { dims: DIMS, contributions: amounts('Noord', '90071992547409910', '80000000000000000', '9007199254740991') };

    expect(await run(await file('decimals.json', decimals))).toEqual({ NL: 3.53, Noord: 0.53, Oost: 3, West: 0 });
    expect(await run(await file('large.json', large))).toMatchObject({ NL: '179079191802150901' });
  });

  it('withholds what has something negative in it, and comes to an end', async () => {
    const negative = { ...TABLE, contributions: [...TABLE.contributions, ...amounts('Noord', 0, -1_500).slice(1)] };

    expect(await run(await file('negative.json', negative))).toMatchObject({ NL: null, Noord: null });
  });

  it.each([
    ['the table of before', { ...TABLE }],
    ['the table of before with what was published', { ...TABLE, published: [{ product: 'ffp2', region: 'NL', value: 2_840 }] }],
    ['only what was published', [{ product: 'ffp2', region: 'NL', value: 2_840 }]],
  ])('holds back what changed too little, given %s', async (_, before) => {
    const now = { ...TABLE, contributions: [...TABLE.contributions, ...amounts('West', 0, 0, 0, 0, 555).slice(4)] };

    expect(await run(await file('now.json', now), '--previous', await file('before.json', before))).toMatchObject({ NL: null });
  });

  it('looks at every publication of a folder, in the order of their names', async () => {
    await mkdir(join(folder, 'weeks'));
    const moved = TABLE.contributions.map((one) => ({ ...one, value: Number(one.value) + 37 }));
    await file('weeks/2020-10.json', TABLE);
    const last = await file('weeks/2020-11.json', { ...TABLE, contributions: moved });
    await file('weeks/notes.txt', 'not a table');
    const back = { ...TABLE, contributions: [...TABLE.contributions, ...amounts('West', 0, 0, 0, 0, 555).slice(4)] };
    const now = await file('back.json', back);

    // Since last week everybody changed; since the week before one holding joined, and nothing else.
    expect(await run(now, '--previous', last)).toMatchObject({ NL: 3_395 });
    expect(await run(now, '--previous', join(folder, 'weeks'))).toMatchObject({ NL: null });
  });

  it('refuses a folder without publications', async () => {
    await mkdir(join(folder, 'empty'));

    await expect(run(await file('table.json', TABLE), '--previous', join(folder, 'empty'))).rejects.toThrow(
      'empty has no .json file in it',
    );
  });

  it.each([
    [['a', 'b'], 'takes one file'],
    [['table.json', '--q', '1'], 'does not know --q'],
    [
      ['table.json', '--p', '101', '--min', '0'],
      '--p takes a percentage from 0 to 100, with three decimals at most; --min takes a whole number from 1',
    ],
    [['nowhere.json'], 'nowhere.json cannot be read'],
  ])('refuses %j: %s', async (words, line) => {
    await file('table.json', TABLE);

    await expect(protect.run(argumentsOf(words.map((word) => (word.endsWith('.json') ? join(folder, word) : word))))).rejects.toThrow(line);
  });

  it('names every fault of a table at once', async () => {
    const broken = {
      dims: { product: ['ffp2', 'ffp2', 'Totaal'], region: { tree: { Noord: ['Groningen', 'NL'] } } },
      contributions: [
        { holding: 'a', product: 'goggles', region: 'Groningen', value: 1 },
        { holding: 'b', product: 'ffp2', region: 'Noord', value: 1 },
      ],
    };
    const refusal = protect.run(argumentsOf([await file('broken.json', broken)]));

    await expect(refusal).rejects.toThrow('/dims/region names NL twice');
    await expect(refusal).rejects.toThrow('/dims/product names a product twice');
    await expect(refusal).rejects.toThrow('/dims/product names Totaal, which is the margin over all products');
    await expect(refusal).rejects.toThrow('/contributions/0/product is not in dims: goggles');
    await expect(refusal).rejects.toThrow('/contributions/1/region is not a region without parts in dims: Noord');
  });

  it.each([
    ['{', 'is not JSON'],
    [{ dims: DIMS }, '/contributions'],
    [{ dims: DIMS, contributions: amounts('Noord', 'much') }, '/contributions/0/value is not a number with at most nine decimals'],
    [
      '{"dims":{"product":["ffp2"],"region":{"flat":["Noord"]}},"contributions":[{"holding":"a","product":"ffp2","region":"Noord","value":90071992547409911}]}',
      'write it between quotation marks',
    ],
  ])('refuses %j with a line that says where', async (content, line) => {
    await expect(protect.run(argumentsOf([await file('faulty.json', content)]))).rejects.toThrow(line);
  });
});
