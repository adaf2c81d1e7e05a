import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { parseDay } from '../domain/calendar.js';
import type { OccupancyDay } from '../modules/outlook/index.js';
import { BadInput } from './command.js';
import { readJson, understood } from './read-document.js';

const HEADER = 'day,ward_beds,icu_beds';
/** More beds than any country has. */
const MOST_BEDS = 1_000_000;
/** Thirty years of days. */
const MOST_DAYS = 11_000;

const beds = z.number('must be a number of beds').int('must be a whole number').min(0).max(MOST_BEDS);
const DAYS = z
  .array(
    z.strictObject({
      day: z.string().refine((text) => parseDay(text) !== null, 'must be a day, YYYY-MM-DD'),
      wardBeds: beds,
      icuBeds: beds,
    }),
  )
  .min(1)
  .max(MOST_DAYS)
  .superRefine((days, context) => {
    const seen = new Set<string>();
    for (const [row, { day }] of days.entries()) {
      if (seen.has(day)) context.addIssue({ code: 'custom', path: [row, 'day'], message: `names ${day} again` });
      seen.add(day);
    }
  });

/** The days of a file: CSV, or JSON where its name ends so. @throws {BadInput} naming every fault; rows are counted from 0 */
export async function occupancyIn(file: string): Promise<readonly OccupancyDay[]> {
  const document = file.endsWith('.json') ? await readJson(file) : rowsIn(file, await textOf(file));
  return understood({ file, document }, DAYS);
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((fault: unknown) => {
    throw new BadInput(`${file} cannot be read: ${fault instanceof Error ? fault.message : String(fault)}`);
  });
}

/** Three columns without quotes: nothing in them has a comma. */
function rowsIn(file: string, text: string): unknown {
  const [header, ...lines] = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  if (header?.replace(/^\uFEFF/u, '').replaceAll(' ', '') !== HEADER) throw new BadInput(`${file} must begin with the line ${HEADER}`);
  return lines.map((line) => {
    const [day, ward, icu, ...more] = line.split(',').map((cell) => cell.trim());
    return { day, wardBeds: numberIn(ward), icuBeds: numberIn(icu), ...(more.length > 0 ? { more } : {}) };
  });
}

/** An empty cell is no number. */
function numberIn(cell: string | undefined): number | undefined {
  return cell === undefined || cell === '' ? undefined : Number(cell);
}
