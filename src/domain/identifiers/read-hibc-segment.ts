import { parseDay } from '../calendar.js';
import { accepted } from './accepted.js';
import type { HibcCarrier } from './hibc-carrier.js';
import type { Checked } from './identifier.js';
import { readHibcExpiry } from './read-hibc-expiry.js';
import { refused } from './refused.js';

type Read = (text: string, inYear: number) => Checked<HibcCarrier>;

/** What a segment begins with and how the rest is read; the longer marks first. */
const MARKS: readonly (readonly [mark: string, read: Read])[] = [
  ['$$+', (text, inYear) => dated(text, inYear, serial)],
  ['$$', counted],
  ['$+', serial],
  ['$', lot],
  ['14D', (text) => onDay(text, (expiryDate) => ({ expiryDate }))],
  ['16D', (text) => onDay(text, (productionDate) => ({ productionDate }))],
  ['Q', quantity],
  ['S', serial],
];

/**
 * Reads one segment of secondary data in a HIBC code: lot, serial number, expiry, quantity or date
 * of production.
 *
 * @param inYear  year in which the code is read, four digits
 *
 * Source: ANSI/HIBC 2.5, tables 2 and 3.
 */
export function readHibcSegment(segment: string, inYear: number): Checked<HibcCarrier> {
  for (const [mark, read] of MARKS) {
    if (segment.startsWith(mark)) return read(segment.slice(mark.length), inYear);
  }
  return refused('element');
}

/** A quantity of two digits after flag 8, of five after 9, then expiry and lot; without a flag only the latter. */
function counted(text: string, inYear: number): Checked<HibcCarrier> {
  const [whole, two, five] = /^(?:8(\d{2})|9(\d{5}))/.exec(text) ?? [];
  if (whole === undefined) return dated(text, inYear, lot);
  const rest = text.slice(whole.length);
  const after = rest === '' ? accepted({}) : dated(rest, inYear, lot);
  return after.ok ? accepted({ ...after.value, quantity: Number(two ?? five) }) : after;
}

function dated(text: string, inYear: number, read: Read): Checked<HibcCarrier> {
  const expiry = readHibcExpiry(text, inYear);
  if (!expiry.ok) return expiry;
  const after = expiry.value.rest === '' ? accepted({}) : read(expiry.value.rest, inYear);
  return after.ok ? accepted({ ...expiry.value.expiry, ...after.value }) : after;
}

function lot(text: string): Checked<HibcCarrier> {
  return numbered(text) ? accepted({ lot: text }) : refused('form');
}

function serial(text: string): Checked<HibcCarrier> {
  return numbered(text) ? accepted({ serial: text }) : refused('form');
}

/** Lot and serial numbers: 1 to 18 letters and digits. */
function numbered(text: string): boolean {
  return /^[A-Z0-9]{1,18}$/.test(text);
}

function quantity(text: string): Checked<HibcCarrier> {
  return /^\d{1,5}$/.test(text) ? accepted({ quantity: Number(text) }) : refused('form');
}

function onDay(text: string, name: (day: string) => HibcCarrier): Checked<HibcCarrier> {
  const day = parseDay(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`);
  return day === null ? refused('date') : accepted(name(day));
}
