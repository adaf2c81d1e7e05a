import { Body, Controller, Get, Header, HttpCode, HttpStatus, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { may } from '../../domain/access/scope-of.js';
import { Problem } from '../../domain/problem.js';
import type { SignedInPerson, Visitor } from '../../web/doorkeeper.js';
import { PageFrame } from '../../web/frame-of.js';
import { May, SignedIn } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { statusOf } from '../../web/problem-answer.js';
import { filerOf } from './filer-of.js';
import { OwnReport } from './own-report.js';
import { OwnReports } from './own-reports.js';
import { ReceivedReports } from './received-reports.js';
import { ReportableGroups } from './reportable-groups.js';
import { historyPage } from './views/history.presenter.js';
import { receivedPage } from './views/received.presenter.js';
import { reportPage } from './views/report.presenter.js';
import { WithdrawReport } from './withdraw-report.js';

const HTML = 'text/html; charset=utf-8';

/** Pages about the own reports (meldingen). */
@Controller('meldingen')
@May('report.read', 'own')
export class ReportsController {
  constructor(
    private readonly groups: ReportableGroups,
    private readonly ownReports: OwnReports,
    private readonly ownReport: OwnReport,
    private readonly receivedReports: ReceivedReports,
    private readonly withdrawReport: WithdrawReport,
  ) {}

  @Get()
  @Header('content-type', HTML)
  async list(@SignedIn() visitor: Visitor, @Query('na') cursor: string | undefined, @PageFrame() frame: Frame): Promise<string> {
    const page = await this.ownReports.execute(filerOf(visitor.actor), { cursor, limit: 25 });
    const { side } = personOf(visitor).organisation ?? {};
    return historyPage(frame, page, this.groups, { side, files: may(visitor.actor, 'report.file') });
  }

  @Get(':id')
  @Header('content-type', HTML)
  async show(@SignedIn() visitor: Visitor, @Param('id') id: string, @PageFrame() frame: Frame): Promise<string> {
    const history = await this.ownReport.execute(filerOf(visitor.actor), id);
    return reportPage({ frame, history, groups: this.groups, csrf: personOf(visitor).formToken, reader: visitor.actor });
  }

  @Get(':id/ontvangen')
  @May('receipt.read', 'own')
  @Header('content-type', HTML)
  async received(@SignedIn() visitor: Visitor, @Param('id') id: string, @PageFrame() frame: Frame): Promise<string> {
    return receivedPage(frame, await this.receivedReports.execute(filerOf(visitor.actor), id), this.groups);
  }

  @Post(':id/intrekken')
  @May('report.withdraw')
  @HttpCode(HttpStatus.OK)
  @Header('content-type', HTML)
  async withdraw(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: unknown,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const filer = filerOf(visitor.actor);
    const reason = reasonIn(sent);
    try {
      await this.withdrawReport.execute(filer, id, { reason });
      reply.status(303).header('location', `/meldingen/${id}`);
      return '';
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind === 'not-found') throw problem;
      reply.status(statusOf(problem));
      const history = await this.ownReport.execute(filer, id);
      const { actor, formToken: csrf } = personOf(visitor);
      const page = { frame: { ...frame, path: `/meldingen/${id}` }, history, groups: this.groups, csrf, reader: actor };
      return reportPage({ ...page, problem, reason });
    }
  }
}

function personOf(visitor: Visitor): SignedInPerson {
  if (visitor.kind !== 'person') throw new Problem('access.refused');
  return visitor;
}

function reasonIn(sent: unknown): string {
  const reason: unknown = typeof sent === 'object' && sent !== null ? Reflect.get(sent, 'reason') : undefined;
  return typeof reason === 'string' ? reason : '';
}
