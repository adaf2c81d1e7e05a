import { accepted } from './accepted.js';
import type { Checked } from './identifier.js';
import { refused } from './refused.js';

/**
 * Dutch postcode: four digits of which the first is not 0, and two letters, not SA, SD or SS.
 * Stored with one space and capitals.
 *
 * Source: PostNL.
 */
export function checkPostcodeNl(text: string): Checked {
  const postcode = text.replace(/\s/g, '').toUpperCase();
  if (postcode === '') return refused('empty');
  const [, digits, letters] = /^([1-9]\d{3})((?!SA|SD|SS)[A-Z]{2})$/.exec(postcode) ?? [];
  return digits ? accepted(`${digits} ${letters}`) : refused('form');
}
