import { Injectable } from '@nestjs/common';
import { FileStatement } from './file-statement.js';
import type { Filer } from './filer.js';
import type { TypedFields } from './form-fields.js';
import { pointingAtRows } from './pointing-at-rows.js';
import { RepeatStatement } from './repeat-statement.js';
import { statementRows } from './statement-fields.js';

interface TypedStatement {
  readonly filer: Filer;
  readonly key: string;
  readonly typed: TypedFields;
  readonly wish: string;
}

/** Files a statement as it was typed, or the one of before again. */
@Injectable()
export class StatementDesk {
  constructor(
    private readonly fileStatement: FileStatement,
    private readonly repeatStatement: RepeatStatement,
  ) {}

  /** @returns the id of the first report */
  async file({ filer, key, typed, wish }: TypedStatement, language: 'nl' | 'en'): Promise<string> {
    const { bodies, at } = statementRows(typed, language);
    const { receipts } =
      wish === 'repeat'
        ? await this.repeatStatement.execute(filer, key)
        : await pointingAtRows(this.fileStatement.execute(filer, key, bodies), at);
    return receipts[0]?.id ?? '';
  }
}
