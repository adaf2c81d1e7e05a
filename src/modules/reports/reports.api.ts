import { Body, Controller, Get, Headers, HttpCode, HttpStatus, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Visitor } from '../../web/doorkeeper.js';
import { May, SignedIn } from '../../web/guard.js';
import { CorrectReport } from './correct-report.js';
import { FileReport } from './file-report.js';
import { filerOf } from './filer-of.js';
import { OwnReport } from './own-report.js';
import { OwnReports } from './own-reports.js';
import type { Receipt } from './receipt.js';
import { historyAnswer, type KeptAnswer, keptAnswer } from './report-answers.js';
import { REPORT_EXAMPLES } from './report-examples.js';
import { BODY_DOCUMENT, KEPT, LIST_QUERY, RECEIPT, WITHDRAWAL_DOCUMENT, WITH_VERSIONS } from './report-documents.js';
import { WithdrawReport } from './withdraw-report.js';

const PLACE = '/api/v1/reports';

/** Reports as JSON. */
@ApiTags('reports')
@ApiBearerAuth()
@Controller('api/v1/reports')
export class ReportsApi {
  constructor(
    private readonly fileReport: FileReport,
    private readonly correctReport: CorrectReport,
    private readonly withdrawReport: WithdrawReport,
    private readonly ownReports: OwnReports,
    private readonly ownReport: OwnReport,
  ) {}

  @Post()
  @May('report.file')
  @ApiOperation({ operationId: 'fileReport', summary: 'File one report' })
  @ApiHeader({
    name: 'Idempotency-Key',
    required: true,
    description: 'Your own key for this report, 1 to 255 characters. The same key and body again get the same answer again.',
  })
  @ApiBody({ schema: BODY_DOCUMENT, examples: REPORT_EXAMPLES })
  @ApiResponse({
    status: 201,
    description: 'The report is kept',
    standardSchema: RECEIPT,
    headers: { Location: { schema: { type: 'string' } } },
  })
  @ApiResponse({ status: 409, description: 'The key was used for another report' })
  async file(
    @SignedIn() visitor: Visitor,
    @Headers('idempotency-key') key: string | undefined,
    @Body() sent: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Receipt> {
    const receipt = await this.fileReport.execute(filerOf(visitor.actor), key, sent);
    reply.header('location', `${PLACE}/${receipt.id}`);
    return receipt;
  }

  @Get()
  @May('report.read', 'own')
  @ApiOperation({ operationId: 'listReports', summary: 'Own reports, newest first' })
  @ApiResponse({ status: 200, description: 'A page of reports; the header Link leads to the next', standardSchema: KEPT.array() })
  async list(
    @SignedIn() visitor: Visitor,
    @Query({ schema: LIST_QUERY }) query: z.infer<typeof LIST_QUERY>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<KeptAnswer[]> {
    const { reports, next } = await this.ownReports.execute(filerOf(visitor.actor), query);
    reply.header('link', linksOf(request.url, next));
    return reports.map(keptAnswer);
  }

  @Get(':id')
  @May('report.read', 'own')
  @ApiOperation({ operationId: 'readReport', summary: 'One own report with all its versions' })
  @ApiResponse({ status: 200, description: 'The report', standardSchema: WITH_VERSIONS })
  @ApiResponse({ status: 404, description: 'There is none, or it is of another organisation' })
  async read(@SignedIn() visitor: Visitor, @Param('id') id: string): Promise<z.infer<typeof WITH_VERSIONS>> {
    return historyAnswer(await this.ownReport.execute(filerOf(visitor.actor), id));
  }

  @Post(':id/versions')
  @May('report.correct')
  @ApiOperation({ operationId: 'correctReport', summary: 'Correct a report: a new version of the whole' })
  @ApiBody({ schema: BODY_DOCUMENT, examples: REPORT_EXAMPLES })
  @ApiResponse({
    status: 201,
    description: 'The new version is kept; the old one stays readable',
    standardSchema: RECEIPT,
    headers: { Location: { schema: { type: 'string' } } },
  })
  @ApiResponse({ status: 409, description: 'The report was withdrawn, or changed meanwhile' })
  async correct(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Receipt> {
    const receipt = await this.correctReport.execute(filerOf(visitor.actor), id, sent);
    reply.header('location', `${PLACE}/${receipt.id}`);
    return receipt;
  }

  @Post(':id/withdrawal')
  @May('report.withdraw')
  @HttpCode(HttpStatus.CREATED)
  @ApiOperation({ operationId: 'withdrawReport', summary: 'Withdraw a report, with a reason' })
  @ApiBody({ schema: WITHDRAWAL_DOCUMENT })
  @ApiResponse({
    status: 201,
    description: 'The report no longer counts; what it said stays readable',
    standardSchema: RECEIPT,
    headers: { Location: { schema: { type: 'string' } } },
  })
  @ApiResponse({ status: 409, description: 'The report was withdrawn before' })
  async withdraw(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Receipt> {
    const receipt = await this.withdrawReport.execute(filerOf(visitor.actor), id, sent);
    reply.header('location', `${PLACE}/${receipt.id}`);
    return receipt;
  }
}

/** RFC 8288: the first page, and the next if there is one, with the same filters. */
function linksOf(url: string, next: string | undefined): string {
  const query = new URLSearchParams(url.split('?')[1] ?? '');
  query.delete('cursor');
  const place = (cursor?: string) => {
    const own = new URLSearchParams(query);
    if (cursor !== undefined) own.set('cursor', cursor);
    return own.size === 0 ? PLACE : `${PLACE}?${own.toString()}`;
  };
  const first = `<${place()}>; rel="first"`;
  return next === undefined ? first : `${first}, <${place(next)}>; rel="next"`;
}
