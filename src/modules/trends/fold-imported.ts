import { Injectable } from '@nestjs/common';
import { TouchedWeeks } from '../reports/index.js';
import { FoldReports } from './fold-reports.js';

/** Adds up anew the weeks that an import touched, each once, however many of its rows are of that week. */
@Injectable()
export class FoldImported {
  constructor(
    private readonly weeks: TouchedWeeks,
    private readonly foldReports: FoldReports,
  ) {}

  async execute(importId: string): Promise<void> {
    for (let some = await this.weeks.some(importId); some.length > 0; some = await this.weeks.some(importId)) {
      await this.foldReports.execute(some);
      await this.weeks.done(importId, some);
    }
  }
}
