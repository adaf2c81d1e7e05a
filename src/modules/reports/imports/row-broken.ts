/** Says inside this module that from a row on a file cannot be read. */
export class RowBroken extends Error {
  constructor(readonly row: number) {
    super('a file cannot be read any further');
    this.name = 'RowBroken';
  }
}
