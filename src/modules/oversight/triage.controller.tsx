import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import type { Visitor } from '../../web/doorkeeper.js';
import { PageFrame } from '../../web/frame-of.js';
import { May, SignedIn } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { renderPage } from '../../web/page/render-page.js';
import { PostureInForce } from '../catalogue/index.js';
import { inboxFilter, type InboxQuery } from './inbox-query.js';
import { postureLine } from './posture/views/posture-notice.presenter.js';
import { ReportForTriage } from './report-for-triage.js';
import { TriageInbox } from './triage-inbox.js';
import { inboxProps } from './views/inbox.presenter.js';
import { InboxPage } from './views/inbox.view.js';
import { triageReport } from './views/triage-report.presenter.js';
import { TriageReportPage } from './views/triage-report.view.js';

const HTML = 'text/html; charset=utf-8';

/** Pages of the triage desk (meldtafel): what came in, and what does not go by itself. */
@Controller('triage')
@May('report.read', 'all')
export class TriageController {
  constructor(
    private readonly inbox: TriageInbox,
    private readonly report: ReportForTriage,
    private readonly posture: PostureInForce,
  ) {}

  @Get()
  @Header('content-type', HTML)
  async show(@SignedIn() visitor: Visitor, @Query() query: InboxQuery, @PageFrame() frame: Frame): Promise<string> {
    const filter = inboxFilter(query);
    const inbox = await this.inbox.execute(visitor.actor, filter, typeof query['na'] === 'string' ? query['na'] : undefined);
    const posture = postureLine(await this.posture.execute(), frame.language);
    return renderPage(<InboxPage frame={frame} posture={posture} {...inboxProps(inbox, filter, frame.language)} />);
  }

  @Get('meldingen/:id')
  @Header('content-type', HTML)
  async read(@SignedIn() visitor: Visitor, @Param('id') id: string, @PageFrame() frame: Frame): Promise<string> {
    const report = triageReport(await this.report.execute(visitor.actor, id), frame.language);
    return renderPage(<TriageReportPage frame={frame} report={report} />);
  }
}
