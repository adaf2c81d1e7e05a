import { Controller, Get, Header } from '@nestjs/common';
import { may } from '../../domain/access/scope-of.js';
import { Problem } from '../../domain/problem.js';
import { newSecret } from '../../platform/codes.js';
import type { Visitor } from '../../web/doorkeeper.js';
import { PageFrame } from '../../web/frame-of.js';
import { May, SignedIn } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { renderPage } from '../../web/page/render-page.js';
import { ReporterHome } from './reporter-home.js';
import { startProps } from './views/start.presenter.js';
import { StartPage } from './views/start.view.js';

/** The home of who reports for an organisation (start). */
@Controller('start')
export class StartController {
  constructor(private readonly home: ReporterHome) {}

  @Get()
  @May('receipt.read')
  @Header('content-type', 'text/html; charset=utf-8')
  async show(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    if (visitor.kind !== 'person' || visitor.organisation === null) throw new Problem('access.refused');
    const home = await this.home.execute(visitor.actor, visitor.organisation.id);
    const files = may(visitor.actor, 'report.file');
    const form = files ? { csrf: visitor.formToken, once: newSecret(), owner: visitor.actor.id } : undefined;
    return renderPage(<StartPage frame={frame} side={visitor.organisation.side} form={form} {...startProps(home, frame.language)} />);
  }
}
