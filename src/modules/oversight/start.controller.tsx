import { Controller, Get, Header } from '@nestjs/common';
import { may } from '../../domain/access/scope-of.js';
import { Problem } from '../../domain/problem.js';
import { newSecret } from '../../platform/codes.js';
import type { Visitor } from '../../web/doorkeeper.js';
import { PageFrame } from '../../web/frame-of.js';
import { May, SignedIn } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { renderPage } from '../../web/page/render-page.js';
import { PostureInForce } from '../catalogue/index.js';
import { AskedReadings, OwnReadings, readingCards } from '../outlook/index.js';
import { OwnDuties } from './duties/own-duties.js';
import { dutyRows } from './duties/views/own-duties.presenter.js';
import { postureLine } from './posture/views/posture-notice.presenter.js';
import { ReporterHome } from './reporter-home.js';
import { startProps } from './views/start.presenter.js';
import { StartPage } from './views/start.view.js';

/** The home of who reports for an organisation (start). */
@Controller('start')
export class StartController {
  constructor(
    private readonly home: ReporterHome,
    private readonly ownDuties: OwnDuties,
    private readonly posture: PostureInForce,
    private readonly readings: OwnReadings,
  ) {}

  @Get()
  @May('receipt.read')
  @Header('content-type', 'text/html; charset=utf-8')
  async show(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    if (visitor.kind !== 'person' || visitor.organisation === null) throw new Problem('access.refused');
    const { side } = visitor.organisation;
    const home = await this.home.execute(visitor.actor, visitor.organisation.id);
    const owed = await this.ownDuties.execute(visitor.actor, visitor.organisation, home.stated);
    const exempt = owed.length > 0 && owed.every(({ standing }) => standing === 'exempt');
    const posture = postureLine(await this.posture.execute(), frame.language);
    const files = may(visitor.actor, 'report.file');
    const form = files ? { csrf: visitor.formToken, once: newSecret(), owner: visitor.actor.id } : undefined;
    const { today, readings } = await this.readings.execute({ actor: visitor.actor, organisationId: visitor.organisation.id }, 'asked');
    const { asked } = readingCards(readings, today, frame.language);
    const question = <AskedReadings language={frame.language} csrf={visitor.formToken} cards={asked} />;
    const duties = dutyRows(owed, frame.language);
    const props = { posture, side, form, duties, asked: question, ...startProps(home, frame.language, exempt) };
    return renderPage(<StartPage frame={frame} {...props} />);
  }
}
