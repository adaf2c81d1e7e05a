import { accepted } from './accepted.js';
import { checkBasicUdiDi } from './check-basic-udi-di.js';
import { checkDigits } from './check-digits.js';
import { checkGln } from './check-gln.js';
import { checkGtin } from './check-gtin.js';
import { dateOfCode } from './date-of-code.js';
import type { Gs1Carrier } from './gs1-carrier.js';
import type { Checked } from './identifier.js';
import { passesMod10 } from './passes-mod-10.js';
import { refused } from './refused.js';

/** One element of a GS1 barcode: how long it is, or at most, and what it says. */
export interface Gs1Element {
  readonly length: number;
  readonly fixed: boolean;
  readonly read: (value: string, inYear: number) => Checked<Gs1Carrier>;
}

type Named<Value> = (value: Value) => Gs1Carrier;

const gtin = (name: Named<string>): Gs1Element => digits(14, checkGtin, name);
const text = (length: number, name: Named<string>): Gs1Element => ({
  length,
  fixed: false,
  read: (value) => (/^[!"%-?A-Z_a-z]+$/.test(value) ? accepted(name(value)) : refused('characters')),
});
const count = (length: number): Gs1Element => ({
  length,
  fixed: false,
  read: (value) => (/^\d+$/.test(value) ? accepted({ count: Number(value) }) : refused('characters')),
});
const date = (name: Named<string>): Gs1Element => ({
  length: 6,
  fixed: true,
  read: (value, inYear) => (/\D/.test(value) ? refused('characters') : renamed(dateOfCode(value, inYear), name)),
});

/**
 * The elements that are read, by application identifier (AI).
 *
 * Source: GS1 syntax dictionary, July 2026.
 */
export const GS1_ELEMENTS: ReadonlyMap<string, Gs1Element> = new Map([
  ['00', digits(18, checkSscc, (sscc) => ({ sscc }))],
  ['01', gtin((value) => ({ gtin: value }))],
  ['02', gtin((containedGtin) => ({ containedGtin }))],
  ['10', text(20, (lot) => ({ lot }))],
  ['11', date((productionDate) => ({ productionDate }))],
  ['17', date((expiryDate) => ({ expiryDate }))],
  ['21', text(20, (serial) => ({ serial }))],
  ['30', count(8)],
  ['37', count(8)],
  ['240', text(30, (additionalId) => ({ additionalId }))],
  ['250', text(30, (secondarySerial) => ({ secondarySerial }))],
  ['414', digits(13, checkGln, (gln) => ({ gln }))],
  ['8013', { length: 25, fixed: false, read: (value) => renamed(checkBasicUdiDi(value), (basicUdiDi) => ({ basicUdiDi })) }],
]);

function digits(length: number, check: (value: string) => Checked, name: Named<string>): Gs1Element {
  return {
    length,
    fixed: true,
    read: (value) => (/\D/.test(value) ? refused('characters') : renamed(check(value), name)),
  };
}

function checkSscc(value: string): Checked {
  const sscc = checkDigits(value, 18);
  return sscc.ok && !passesMod10(sscc.value) ? refused('check-digit') : sscc;
}

function renamed(checked: Checked, name: Named<string>): Checked<Gs1Carrier> {
  return checked.ok ? accepted(name(checked.value)) : checked;
}
