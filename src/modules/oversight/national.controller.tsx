import { Controller, Get, Header, Param } from '@nestjs/common';
import { may } from '../../domain/access/scope-of.js';
import type { Visitor } from '../../web/doorkeeper.js';
import { PageFrame } from '../../web/frame-of.js';
import { May, SignedIn } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { renderPage } from '../../web/page/render-page.js';
import { PostureInForce } from '../catalogue/index.js';
import { DeskOutlook } from './desk-outlook.js';
import { NationalOverview } from './national-overview.js';
import { NationalPicture } from './national-picture.js';
import { postureLine } from './posture/views/posture-notice.presenter.js';
import { aheadProps } from './views/ahead.presenter.js';
import { overviewProps } from './views/overview.presenter.js';
import { OverviewPage } from './views/overview.view.js';
import { pictureProps } from './views/picture.presenter.js';
import { PicturePage } from './views/picture.view.js';

const HTML = 'text/html; charset=utf-8';

/** The national picture (landelijk beeld). Every total but those of the triage desk has been through the gate. */
@Controller('landelijk')
@May('trends.read')
export class NationalController {
  constructor(
    private readonly overview: NationalOverview,
    private readonly picture: NationalPicture,
    private readonly deskOutlook: DeskOutlook,
    private readonly posture: PostureInForce,
  ) {}

  @Get()
  @Header('content-type', HTML)
  async all(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    const lines = await this.overview.execute(visitor.actor);
    const posture = postureLine(await this.posture.execute(), frame.language);
    return renderPage(<OverviewPage frame={frame} posture={posture} desk={isDesk(visitor)} {...overviewProps(lines, frame.language)} />);
  }

  @Get(':productGroup')
  @Header('content-type', HTML)
  async one(@SignedIn() visitor: Visitor, @Param('productGroup') id: string, @PageFrame() frame: Frame): Promise<string> {
    const [group, ahead] = [await this.picture.execute(visitor.actor, id), await this.deskOutlook.execute(visitor.actor, id)];
    const props = { ...pictureProps(group, frame.language), ahead: ahead && aheadProps(ahead, frame.language) };
    return renderPage(<PicturePage frame={frame} desk={isDesk(visitor)} {...props} />);
  }
}

function isDesk({ actor }: Visitor): boolean {
  return may(actor, 'totals.read-unprotected');
}
