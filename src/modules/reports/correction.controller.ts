import { Body, Controller, Get, Header, HttpCode, HttpStatus, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { dayInNetherlands } from '../../domain/calendar.js';
import { Clock } from '../../platform/clock.js';
import type { Visitor } from '../../web/doorkeeper.js';
import { PageFrame } from '../../web/frame-of.js';
import { May, SignedIn } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { CorrectionDesk } from './correction-desk.js';
import { filerOf } from './filer-of.js';
import { type DeskForm, FormDesk } from './form-desk.presenter.js';
import type { KeptReport } from './kept-report.js';
import { OwnReport } from './own-report.js';
import { ReportableGroups } from './reportable-groups.js';
import { correctionPage } from './views/correction.presenter.js';

const HTML = 'text/html; charset=utf-8';

/** The page on which a report is corrected: the form it was filed with, filled in. */
@Controller('meldingen/:id/verbeteren')
@May('report.correct')
export class CorrectionController {
  constructor(
    private readonly clock: Clock,
    private readonly groups: ReportableGroups,
    private readonly ownReport: OwnReport,
    private readonly corrections: CorrectionDesk,
    private readonly desk: FormDesk,
  ) {}

  @Get()
  @Header('content-type', HTML)
  async show(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [report] = await this.ownReport.execute(filerOf(visitor.actor), id, 'report.correct');
    return this.desk.open(this.#form(report, frame), { visitor, frame, reply }, this.corrections.prefill(report, frame.language));
  }

  @Post()
  @HttpCode(HttpStatus.OK)
  @Header('content-type', HTML)
  async correct(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: unknown,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [report] = await this.ownReport.execute(filerOf(visitor.actor), id, 'report.correct');
    return this.desk.take(this.#form(report, frame), { visitor, sent, frame, reply });
  }

  #form(report: KeptReport, { language }: Frame): DeskForm {
    const today = dayInNetherlands(this.clock.now());
    return {
      name: null,
      action: `/meldingen/${report.reportId}/verbeteren`,
      draw: async (state, problem) => correctionPage(report.kind, { state, problem, today, groups: this.groups }),
      file: async (filing) => `/meldingen/${await this.corrections.file(report, filing, language)}`,
    };
  }
}
