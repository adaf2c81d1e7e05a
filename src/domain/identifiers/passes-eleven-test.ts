const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * The eleven test (elfproef) of RSIN, BSN and the old VAT number: weights 9 to 2 and -1, the sum
 * is divisible by eleven.
 *
 * @param digits  nine digits
 *
 * Source: Dutch tax administration; checked against python-stdnum.
 */
export function passesElevenTest(digits: string): boolean {
  return WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(digits.charAt(place)), 0) % 11 === 0;
}
