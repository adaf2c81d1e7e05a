import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../domain/calendar.js';
import { Problem } from '../../domain/problem.js';
import { repeatedStatement } from '../../domain/reports/repeated-statement.js';
import { Clock } from '../../platform/clock.js';
import { FileStatement, type StatementReceipt } from './file-statement.js';
import type { Filer } from './filer.js';
import { PreviousStatements } from './previous-statements.js';

/** "Nothing changed": files the last figures of every product group again, of today. */
@Injectable()
export class RepeatStatement {
  constructor(
    private readonly clock: Clock,
    private readonly previousStatements: PreviousStatements,
    private readonly fileStatement: FileStatement,
  ) {}

  async execute(filer: Filer, key: string): Promise<StatementReceipt> {
    const today = dayInNetherlands(this.clock.now());
    const before = await this.previousStatements.execute(filer);
    if (before.length === 0) throw new Problem('report.nothing-before');
    return this.fileStatement.execute(
      filer,
      key,
      before.map((body) => repeatedStatement(body, today)),
    );
  }
}
