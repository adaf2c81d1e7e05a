import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/actor.js';
import { Database, type Tx } from '../../../platform/database.js';
import {
  cellsSealedWith,
  replaceCells,
  type SealedCell,
  type SealedColumn,
  sealedColumns,
} from '../../../platform/sealing/sealed-columns.js';
import { Sealing } from '../../../platform/sealing/sealing.js';

const OPERATOR = system('keys');
/** Values per transaction. */
const AT_A_TIME = 500;

/** Seals values anew that were sealed with keys of before, in every column there is, a batch per transaction. */
@Injectable()
export class SealColumnsAnew {
  constructor(
    private readonly database: Database,
    private readonly sealing: Sealing,
  ) {}

  /** @returns how many values were sealed anew */
  async all(oldKeys: readonly string[], say: (line: string) => void): Promise<number> {
    const columns = await this.database.transaction(OPERATOR, (tx) => sealedColumns(tx));
    let total = 0;
    for (const column of columns) {
      const done = await this.#column(column, oldKeys);
      if (done > 0) say(`${column.table}.${column.column}: ${done} values sealed anew`);
      total += done;
    }
    return total;
  }

  async #column(column: SealedColumn, oldKeys: readonly string[]): Promise<number> {
    let [done, after]: [number, readonly string[] | undefined] = [0, undefined];
    for (;;) {
      const cells: SealedCell[] = await this.database.transaction(OPERATOR, (tx) => this.#batch(tx, column, oldKeys, after));
      done += cells.length;
      after = cells.at(-1)?.keys;
      if (cells.length < AT_A_TIME) return done;
    }
  }

  async #batch(tx: Tx, column: SealedColumn, oldKeys: readonly string[], after: readonly string[] | undefined): Promise<SealedCell[]> {
    const cells = await cellsSealedWith(tx, column, oldKeys, after, AT_A_TIME);
    if (cells.length === 0) return cells;
    const sealed = cells.map(({ row, value }) => ({ place: { table: column.table, row, column: column.column }, value }));
    await replaceCells(tx, column, cells, await this.sealing.sealAnew(tx, sealed));
    return cells;
  }
}
