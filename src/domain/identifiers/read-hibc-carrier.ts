import { accepted } from './accepted.js';
import type { HibcCarrier } from './hibc-carrier.js';
import { hibcCheckCharacter } from './hibc-check-character.js';
import type { Checked } from './identifier.js';
import { readHibcSegment } from './read-hibc-segment.js';
import { refused } from './refused.js';

const PRIMARY = /^([A-Z][A-Z0-9]{3})([A-Z0-9]{1,18})(\d)$/;

/**
 * Reads a HIBC barcode (UDI carrier): primary, secondary, or both in one. Not trimmed: the check
 * character may be a space.
 *
 * @param inYear  year in which the code is read, four digits: settles the century of its dates
 *
 * Source: ANSI/HIBC 2.5.
 */
export function readHibcCarrier(raw: string, inYear: number): Checked<HibcCarrier> {
  if (raw === '') return refused('empty');
  if (!raw.startsWith('+')) return refused('prefix');
  const check = hibcCheckCharacter(raw.slice(0, -1));
  if (check === null) return refused('characters');
  if (!raw.endsWith(check)) return refused('check-digit');

  const body = raw.slice(1, -1);
  return body.startsWith('$') ? readSecondary(body, inYear) : readCombined(body, inYear);
}

/** A secondary code that stands alone ends in the link character of its primary. */
function readSecondary(body: string, inYear: number): Checked<HibcCarrier> {
  const segment = readHibcSegment(body.slice(0, -1), inYear);
  return segment.ok ? accepted({ ...segment.value, link: body.slice(-1) }) : segment;
}

function readCombined(body: string, inYear: number): Checked<HibcCarrier> {
  const [primary = '', ...segments] = body.split('/');
  const [, lic, pcn, unit] = PRIMARY.exec(primary) ?? [];
  if (!lic) return refused('form');

  let carrier: HibcCarrier = { lic, pcn, unitOfMeasure: Number(unit) };
  for (const segment of segments) {
    const read = readHibcSegment(segment, inYear);
    if (!read.ok) return read;
    carrier = { ...carrier, ...read.value };
  }
  return accepted(carrier);
}
