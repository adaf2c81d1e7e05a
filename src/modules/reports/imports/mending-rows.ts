import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import type { Filer } from '../filer.js';
import type { KeptHead } from './import-standing.js';
import { OwnImport } from './own-import.js';
import type { Rejection } from './row-fault.js';
import { RowsToMend } from './rows-to-mend.js';

const PORTION = 500;

/** A table to be mended: its head as it came, and its rows a portion at a time. */
export interface MendingTable {
  readonly head: KeptHead;
  readonly portions: AsyncIterable<readonly Rejection[]>;
}

/** The rows to mend of an own table, all of them. */
@Injectable()
export class MendingRows {
  constructor(
    private readonly ownImport: OwnImport,
    private readonly rowsToMend: RowsToMend,
  ) {}

  /** That they are taken is on record before the first of them leaves. @throws {Problem} when there is no such table */
  async execute(filer: Filer, id: string): Promise<MendingTable> {
    const { head } = await this.ownImport.execute(filer, id);
    if (head === undefined) throw new Problem('import.no-table');
    const first = await this.rowsToMend.execute(filer, id, 0, PORTION);
    return { head, portions: this.#portions(filer, id, first) };
  }

  async *#portions(filer: Filer, id: string, first: Awaited<ReturnType<RowsToMend['execute']>>): AsyncGenerator<readonly Rejection[]> {
    let page = first;
    yield page.rows;
    while (page.next !== undefined) {
      page = await this.rowsToMend.execute(filer, id, page.next, PORTION);
      yield page.rows;
    }
  }
}
