import { accepted } from './accepted.js';
import type { Checked } from './identifier.js';
import { refused } from './refused.js';

/** Manufacturer, authorised representative, importer, producer of system or procedure packs; not distributor. */
const FORM = /^[A-Z]{2}-(MF|AR|IM|PR)-\d{9}$/;

/**
 * SRN or Actor ID of EUDAMED: country, role, nine digits; no check digit. Capitals only: one in
 * lower case was typed, not copied, so it is asked again.
 *
 * Source: European Commission, EUDAMED actor registration.
 */
export function checkSrn(text: string): Checked {
  const srn = text.trim();
  if (srn === '') return refused('empty');
  if (FORM.test(srn)) return accepted(srn);
  return refused(FORM.test(srn.toUpperCase()) ? 'lower-case' : 'form');
}
