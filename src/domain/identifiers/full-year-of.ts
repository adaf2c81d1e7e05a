const CENTURY = 100;
/** Two digits that are so many years ahead of the year of reading, or more, are of the century before. */
const TOO_FAR_AHEAD = 51;
/** And so many years back, or more, of the century after. */
const TOO_FAR_BACK = -50;

/**
 * The year of four digits that two digits in a barcode mean: from 49 years back to 50 years ahead.
 *
 * @param inYear  year in which the code is read, four digits
 *
 * Source: GS1 General Specifications, section 7.12.
 */
export function fullYearOf(twoDigits: number, inYear: number): number {
  const apart = twoDigits - (inYear % CENTURY);
  const sameCentury = inYear + apart;
  if (apart >= TOO_FAR_AHEAD) return sameCentury - CENTURY;
  return apart <= TOO_FAR_BACK ? sameCentury + CENTURY : sameCentury;
}
