import { accepted } from './accepted.js';
import { checkGtin } from './check-gtin.js';
import type { Checked } from './identifier.js';
import { readHibcCarrier } from './read-hibc-carrier.js';
import { refused } from './refused.js';

/** The identifier of a product has no dates in it, so the century they would be in is of no account. */
const ANY_YEAR = 2000;

/**
 * UDI-DI: a GTIN (issuer GS1), stored as fourteen digits, or a primary HIBC code with its + and its
 * check character (issuer HIBCC), stored as it is. Those of other issuers are not read.
 *
 * Source: MDR annex VI, part C; issuers by decision (EU) 2019/939.
 */
export function checkUdiDi(text: string): Checked {
  if (!text.startsWith('+')) return checkGtin(text);
  const hibc = readHibcCarrier(text, ANY_YEAR);
  if (!hibc.ok) return hibc;
  return hibc.value.lic && !text.slice(0, -1).includes('/') ? accepted(text) : refused('form');
}
