/**
 * The check digit of GS1 keys: from the digit left of the check digit, going left, weights 3, 1, 3,
 * 1 …; the sum with the check digit is a multiple of ten.
 *
 * @param digits  digits only, the check digit last
 *
 * Source: GS1 General Specifications, section 7.9.
 */
export function passesMod10(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => total + Number(digit) * (place % 2 ? 3 : 1), 0);
  return sum % 10 === 0;
}
