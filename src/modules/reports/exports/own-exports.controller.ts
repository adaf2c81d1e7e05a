import { Controller, Get, Header, Query, type StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import type { Visitor } from '../../../web/doorkeeper.js';
import { May, SignedIn } from '../../../web/guard.js';
import { filerOf } from '../filer-of.js';
import { EXPORT_FORMATS } from './export-format.js';
import { TakeOwnReports } from './take-own-reports.js';
import { reportsFile } from './views/reports-file.presenter.js';

const QUERY = z.object({ vorm: z.enum(EXPORT_FORMATS).default('csv') });

/** The own reports as a file, for people. */
@Controller('meldingen/uitvoer')
export class OwnExportsController {
  constructor(private readonly takeOwnReports: TakeOwnReports) {}

  @Get()
  @May('export.take', 'own')
  @Header('cache-control', 'no-store')
  async take(@SignedIn() { actor }: Visitor, @Query({ schema: QUERY }) { vorm }: z.infer<typeof QUERY>): Promise<StreamableFile> {
    return reportsFile(vorm, await this.takeOwnReports.execute(filerOf(actor)));
  }
}
