import { accepted } from './accepted.js';
import { checkAgb } from './check-agb.js';
import { checkBasicUdiDi } from './check-basic-udi-di.js';
import { checkEmdn } from './check-emdn.js';
import { checkGln } from './check-gln.js';
import { checkGtin } from './check-gtin.js';
import { checkKvk } from './check-kvk.js';
import { checkKvkBranch } from './check-kvk-branch.js';
import { checkPostcodeNl } from './check-postcode-nl.js';
import { checkRsin } from './check-rsin.js';
import { checkSrn } from './check-srn.js';
import { checkUdiDi } from './check-udi-di.js';
import { checkUra } from './check-ura.js';
import { checkUzi } from './check-uzi.js';
import { checkVatNl } from './check-vat-nl.js';
import type { Checked, IdentifierKind } from './identifier.js';
import { readGs1Carrier } from './read-gs1-carrier.js';
import { readHibcCarrier } from './read-hibc-carrier.js';

/** A leap year, so that a 29 February is not refused for the century it might be in. */
const ANY_YEAR = 2000;

const CHECKS: Readonly<Record<IdentifierKind, (text: string) => Checked>> = {
  agb: checkAgb,
  'basic-udi-di': checkBasicUdiDi,
  emdn: checkEmdn,
  gln: checkGln,
  gtin: checkGtin,
  kvk: checkKvk,
  'kvk-branch': checkKvkBranch,
  'postcode-nl': checkPostcodeNl,
  rsin: checkRsin,
  srn: checkSrn,
  'udi-carrier-gs1': (text) => asItIs(text, readGs1Carrier(text, ANY_YEAR)),
  'udi-carrier-hibc': (text) => asItIs(text, readHibcCarrier(text, ANY_YEAR)),
  'udi-di': checkUdiDi,
  ura: checkUra,
  uzi: checkUzi,
  'vat-nl': checkVatNl,
};

/**
 * Checks a text against the form and the check digit of one kind of identifier and gives it back as
 * it is stored. Says nothing about whether it was ever issued. A UDI carrier is kept as scanned;
 * `readGs1Carrier` and `readHibcCarrier` say what is in it.
 *
 * Source: per kind, at its own check.
 */
export function checkIdentifier(kind: IdentifierKind, text: string): Checked {
  return CHECKS[kind](text);
}

function asItIs(text: string, read: Checked<unknown>): Checked {
  return read.ok ? accepted(text) : read;
}
