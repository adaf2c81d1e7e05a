import { describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { occupancyIn } from '../../../src/commands/occupancy-document.js';

async function read(name: string, text: string): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'occupancy-'));
  try {
    await writeFile(join(folder, name), text);
    return await occupancyIn(join(folder, name)).catch((fault: unknown) =>
      fault instanceof Error ? `${fault.name}: ${fault.message}` : fault,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

const DAYS = [
  { day: '2020-03-01', wardBeds: 34, icuBeds: 10 },
  { day: '2020-03-02', wardBeds: 40, icuBeds: 12 },
];

describe('a file of beds', () => {
  it('is CSV with three columns, as spreadsheets write it, or JSON', async () => {
    expect(await read('beds.csv', '\uFEFFday,ward_beds,icu_beds\r\n2020-03-01,34,10\r\n2020-03-02, 40,12\r\n\r\n')).toEqual(DAYS);
    expect(await read('beds.json', JSON.stringify(DAYS))).toEqual(DAYS);
  });

  it('is refused with every fault at once', async () => {
    const said = await read('beds.csv', 'day,ward_beds,icu_beds\n2020-02-30,1,2\n2020-03-01,,2.5\n2020-03-02,-1,3\n2020-03-02,1,2,3\n');
    for (const fault of ['/0/day must be a day', '/1/wardBeds must be a number', '/1/icuBeds must be a whole', '/2/wardBeds', '/3 '])
      expect(said).toContain(fault);
    expect(await read('beds.json', JSON.stringify([...DAYS, DAYS[0]]))).toContain('/2/day names 2020-03-01 again');
  });

  it.each([
    ['beds.csv', '2020-03-01,34,10\n', 'must begin with the line day,ward_beds,icu_beds'],
    ['beds.csv', 'day,ward_beds,icu_beds\n', '/ '],
    ['beds.json', '{', 'is not JSON'],
    ['beds.json', '[]', '/ '],
  ])('is refused when %s holds %j', async (name, text, fault) => expect(await read(name, text)).toContain(fault));
});
