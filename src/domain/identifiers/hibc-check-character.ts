const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%';

/**
 * The check character of a HIBC code (sum of the values of its characters, modulo 43), or null when
 * a character is none of the 43.
 *
 * Source: ANSI/HIBC 2.5, appendix B.
 */
export function hibcCheckCharacter(text: string): string | null {
  const values = [...text].map((character) => ALPHABET.indexOf(character));
  if (values.includes(-1)) return null;
  return ALPHABET.charAt(values.reduce((sum, value) => sum + value, 0) % ALPHABET.length);
}
