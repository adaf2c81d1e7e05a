import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import type { Visitor } from '../../web/doorkeeper.js';
import { PageFrame } from '../../web/frame-of.js';
import { May, SignedIn } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { TakeTotals } from './take-totals.js';
import { totalsCsv } from './views/totals-csv.presenter.js';

const TYPE = 'text/csv; charset=utf-8; header=present';

/** Published totals as a file, for whoever may see them. */
@Controller('landelijk')
export class TotalsFileController {
  constructor(private readonly takeTotals: TakeTotals) {}

  @Get(':productGroup/totalen')
  @May('trends.read')
  @Header('cache-control', 'no-store')
  async take(@SignedIn() { actor }: Visitor, @Param('productGroup') id: string, @PageFrame() frame: Frame): Promise<StreamableFile> {
    const text = totalsCsv(await this.takeTotals.execute(actor, id), frame.language);
    return new StreamableFile(Buffer.from(text), { type: TYPE, disposition: `attachment; filename="totalen-${id}.csv"` });
  }
}
