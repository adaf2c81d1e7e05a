import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Visitor } from '../../../web/doorkeeper.js';
import { May, SignedIn } from '../../../web/guard.js';
import { filerOf } from '../filer-of.js';
import { KEPT_DOCUMENT, LIST_QUERY } from '../report-documents.js';
import { EXPORT_FORMATS } from './export-format.js';
import { TakeOwnReports } from './take-own-reports.js';
import { reportsFile } from './views/reports-file.presenter.js';

const QUERY = LIST_QUERY.omit({ cursor: true, limit: true }).extend({ format: z.enum(EXPORT_FORMATS).default('json') });

/** The own reports in one piece, for machines. */
@ApiTags('reports')
@ApiBearerAuth()
@Controller('api/v1/exports')
export class OwnExportsApi {
  constructor(private readonly takeOwnReports: TakeOwnReports) {}

  @Get('reports')
  @May('export.take', 'own')
  @ApiOperation({ operationId: 'exportReports', summary: 'Own reports in one piece, newest first, as JSON or as CSV' })
  @ApiResponse({
    status: 200,
    description: 'Every report, as far as the key may read it; in CSV no cell can be computed by a spreadsheet',
    content: { 'application/json': { schema: KEPT_DOCUMENT }, 'text/csv': { schema: {} } },
  })
  async take(
    @SignedIn() { actor }: Visitor,
    @Query({ schema: QUERY }) { format, ...filters }: z.infer<typeof QUERY>,
  ): Promise<StreamableFile> {
    return reportsFile(format, await this.takeOwnReports.execute(filerOf(actor), filters));
  }
}
