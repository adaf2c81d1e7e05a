/** Where a spreadsheet may begin a cell, also one that splits at another sign than the file does; then a sign that begins a formula. */
const FORMULA = /(^|[;,\t\r\n])([" ]*)(?=[=+\-@＝＋－＠])/g;

/**
 * A text of somebody else, so that no spreadsheet computes it: an apostrophe stands before every sign that could begin a formula.
 * For cells of text alone; a number is no text, and a negative one stays as it is.
 *
 * Source: OWASP, CSV Injection. A comma and a semicolon both count, since a Dutch spreadsheet splits at the semicolon.
 */
export function spreadsheetText(text: string): string {
  return text.replace(FORMULA, `$1$2'`);
}
