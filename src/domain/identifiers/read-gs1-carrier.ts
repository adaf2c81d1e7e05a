import { accepted } from './accepted.js';
import type { Gs1Carrier } from './gs1-carrier.js';
import type { Checked } from './identifier.js';
import { refused } from './refused.js';
import { splitGs1 } from './split-gs1.js';

/** What a scanner sends before the data to say which kind of barcode it saw. */
const SYMBOLOGY = /^\](d2|C1|Q3|e0)/;

/**
 * Reads a GS1 barcode (UDI carrier) and checks every element in it. Of an element that stands in it
 * twice, the last counts.
 *
 * @param inYear  year in which the code is read, four digits: settles the century of its dates
 *
 * Source: GS1 General Specifications; UDI: MDR annex VI, part C.
 */
export function readGs1Carrier(raw: string, inYear: number): Checked<Gs1Carrier> {
  const text = raw.trim().replace(SYMBOLOGY, '');
  if (text === '') return refused('empty');
  const parts = splitGs1(text);
  if (!parts.ok) return parts;

  let carrier: Gs1Carrier = {};
  for (const { element, value } of parts.value) {
    const read = element.read(value, inYear);
    if (!read.ok) return read;
    carrier = { ...carrier, ...read.value };
  }
  return accepted(carrier);
}
