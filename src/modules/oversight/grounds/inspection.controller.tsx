import { Controller, Get, Header, Param } from '@nestjs/common';
import type { Visitor } from '../../../web/doorkeeper.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May, SignedIn } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { ReadOnGround } from './read-on-ground.js';
import { ReportsOnGround } from './reports-on-ground.js';
import { readableGrounds, readReport } from './views/reading.presenter.js';
import { ReadingPage } from './views/reading.view.js';
import { ReadReportPage } from './views/read-report.view.js';

const HTML = 'text/html; charset=utf-8';

/** Pages of the inspectorate: reports that a legal ground in force opens. */
@Controller('inzage')
@May('report.read', 'legal-basis')
export class InspectionController {
  constructor(
    private readonly reportsOnGround: ReportsOnGround,
    private readonly readOnGround: ReadOnGround,
  ) {}

  @Get()
  @Header('content-type', HTML)
  async list(@SignedIn() { actor }: Visitor, @PageFrame() frame: Frame): Promise<string> {
    const grounds = readableGrounds(await this.reportsOnGround.execute(actor), frame.language);
    return renderPage(<ReadingPage frame={frame} grounds={grounds} />);
  }

  @Get('meldingen/:id')
  @Header('content-type', HTML)
  async read(@SignedIn() { actor }: Visitor, @Param('id') id: string, @PageFrame() frame: Frame): Promise<string> {
    const report = readReport(await this.readOnGround.execute(actor, id), frame.language);
    return renderPage(<ReadReportPage frame={frame} {...report} />);
  }
}
