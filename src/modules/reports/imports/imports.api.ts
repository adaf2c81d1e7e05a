import { Controller, Get, HttpCode, HttpStatus, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { IMPORT_MEDIA_TYPES } from '../../../domain/imports/import-format.js';
import type { Visitor } from '../../../web/doorkeeper.js';
import { May, SignedIn } from '../../../web/guard.js';
import { languageOf } from '../../../web/language-of.js';
import { filerOf } from '../filer-of.js';
import { importAnswer } from './import-answers.js';
import { IMPORT, IMPORT_ERROR, IMPORT_ERRORS_QUERY, IMPORT_QUERY } from './import-documents.js';
import { OwnImport } from './own-import.js';
import { ReceiveImport } from './receive-import.js';
import { RowsToMend } from './rows-to-mend.js';
import { sentTable } from './sent-table.presenter.js';
import { toldFaults } from './views/told-faults.presenter.js';

const PLACE = '/api/v1/imports';
const LOCATION = { Location: { schema: { type: 'string' } } } as const;

/** Files with many reports, for machines. */
@ApiTags('imports')
@ApiBearerAuth()
@Controller('api/v1/imports')
@May('report.file')
export class ImportsApi {
  constructor(
    private readonly receiveImport: ReceiveImport,
    private readonly ownImport: OwnImport,
    private readonly rowsToMend: RowsToMend,
  ) {}

  @Post()
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiOperation({ operationId: 'sendImport', summary: 'Send a file with many reports; the same rows again change nothing' })
  @ApiConsumes(...Object.values(IMPORT_MEDIA_TYPES))
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiResponse({ status: 202, description: 'The file is kept and will be read', standardSchema: IMPORT, headers: LOCATION })
  @ApiResponse({ status: 413, description: 'The file is larger than 512 MB, of XLSX than 25 MB' })
  @ApiResponse({ status: 415, description: 'The body is none of these types, or is compressed' })
  @ApiResponse({ status: 409, description: 'Too many files of the organisation wait' })
  async send(
    @SignedIn() visitor: Visitor,
    @Query({ schema: IMPORT_QUERY }) { dryRun }: z.infer<typeof IMPORT_QUERY>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof IMPORT>> {
    const filer = filerOf(visitor.actor);
    const id = await this.receiveImport.execute(filer, { ...sentTable(request), dryRun: dryRun === 'true' });
    reply.header('location', `${PLACE}/${id}`);
    return importAnswer(await this.ownImport.execute(filer, id));
  }

  @Get(':id')
  @ApiOperation({ operationId: 'readImport', summary: 'How far a file is' })
  @ApiResponse({ status: 200, description: 'The import', standardSchema: IMPORT })
  @ApiResponse({ status: 404, description: 'There is none, or it is not yours to see' })
  async read(@SignedIn() visitor: Visitor, @Param('id') id: string): Promise<z.infer<typeof IMPORT>> {
    return importAnswer(await this.ownImport.execute(filerOf(visitor.actor), id));
  }

  @Get(':id/errors')
  @ApiOperation({ operationId: 'readImportErrors', summary: 'What is wrong with the rows that were not taken, row by row' })
  @ApiResponse({ status: 200, description: 'A page; the header Link leads to the next', standardSchema: IMPORT_ERROR.array() })
  @ApiResponse({ status: 404, description: 'There is none, or it is not yours to see' })
  async errors(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Query({ schema: IMPORT_ERRORS_QUERY }) { cursor = 0, limit }: z.infer<typeof IMPORT_ERRORS_QUERY>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof IMPORT_ERROR>[]> {
    const { rows, next } = await this.rowsToMend.execute(filerOf(visitor.actor), id, cursor, limit);
    if (next !== undefined) reply.header('link', `<${PLACE}/${id}/errors?cursor=${next}&limit=${limit}>; rel="next"`);
    return rows.flatMap((row) => toldFaults(row, languageOf(request)));
  }
}
