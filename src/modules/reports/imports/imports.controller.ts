import { Readable } from 'node:stream';
import { Controller, Get, Header, HttpCode, HttpStatus, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Visitor } from '../../../web/doorkeeper.js';
import { PageFrame } from '../../../web/frame-of.js';
import { GivesBackTyped, May, Perhaps, SignedIn } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { personOf } from '../../../web/person-of.js';
import { filerOf } from '../filer-of.js';
import { ImportDesk } from './import-desk.presenter.js';
import { MendingRows } from './mending-rows.js';
import { TemplateRows } from './template-rows.js';
import { mendingCsv } from './views/mending-csv.presenter.js';
import { templateCsv } from './views/template-csv.presenter.js';

const HTML = 'text/html; charset=utf-8';
const TYPE = 'text/csv; charset=utf-8; header=present';
const QUERY = z.object({
  na: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
  ververs: z.enum(['ja', 'nee']).default('ja'),
});

/** Pages on which people send files with many reports (inlezen). A form with a file is read by the route itself, and so is the proof in it. */
@Controller('meldingen/inlezen')
@May('report.file')
export class ImportsController {
  constructor(
    private readonly desk: ImportDesk,
    private readonly templateRows: TemplateRows,
    private readonly mendingRows: MendingRows,
  ) {}

  @Get()
  @Header('content-type', HTML)
  async form(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    return this.desk.form(personOf(visitor), frame);
  }

  @Post()
  @GivesBackTyped()
  @HttpCode(HttpStatus.OK)
  @Header('content-type', HTML)
  async send(
    @Perhaps() visitor: Visitor | undefined,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.desk.take(visitor, frame, request, reply);
  }

  @Get('sjabloon')
  async template(@SignedIn() visitor: Visitor, @PageFrame() { language }: Frame): Promise<StreamableFile> {
    const text = templateCsv(await this.templateRows.execute(filerOf(visitor.actor)), language);
    const disposition = `attachment; filename="${language === 'nl' ? 'sjabloon-voorraad' : 'template-stock'}.csv"`;
    return new StreamableFile(Buffer.from(text), { type: TYPE, disposition });
  }

  @Get(':id')
  @Header('content-type', HTML)
  async show(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Query({ schema: QUERY }) { na, ververs }: z.infer<typeof QUERY>,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.desk.show({ person: personOf(visitor), id, frame, after: na, refreshes: ververs === 'ja' }, reply);
  }

  @Post(':id/inlezen')
  @HttpCode(HttpStatus.OK)
  async takeTried(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.desk.takeTried({ person: personOf(visitor), id, frame, after: 0, refreshes: false }, reply);
  }

  @Get(':id/verbeteren')
  @Header('cache-control', 'no-store')
  async mend(@SignedIn() visitor: Visitor, @Param('id') id: string, @PageFrame() { language }: Frame): Promise<StreamableFile> {
    const table = await this.mendingRows.execute(filerOf(visitor.actor), id);
    const text = Readable.from(mendingCsv(table, language), { objectMode: false });
    return new StreamableFile(text, { type: TYPE, disposition: `attachment; filename="verbeteren.csv"` });
  }
}
