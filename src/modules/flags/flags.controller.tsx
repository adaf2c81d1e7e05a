import { Controller, Get, Header, Query } from '@nestjs/common';
import { dayInNetherlands } from '../../domain/calendar.js';
import { Clock } from '../../platform/clock.js';
import type { Visitor } from '../../web/doorkeeper.js';
import { PageFrame } from '../../web/frame-of.js';
import { May, SignedIn } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { renderPage } from '../../web/page/render-page.js';
import { FlagsInSight } from './flags-in-sight.js';
import { flagChoice, flagListProps, statesOf } from './views/flag-list.presenter.js';
import { FlagListPage } from './views/flag-list.view.js';

/** Page with the flags (signalen) that somebody may see. */
@Controller('signalen')
export class FlagsController {
  constructor(
    private readonly clock: Clock,
    private readonly flagsInSight: FlagsInSight,
  ) {}

  @Get()
  @May('flag.read')
  @Header('content-type', 'text/html; charset=utf-8')
  async list(@SignedIn() { actor }: Visitor, @Query('stand') stand: unknown, @PageFrame() frame: Frame): Promise<string> {
    const choice = flagChoice(stand);
    const flags = await this.flagsInSight.execute(actor, statesOf(choice));
    const props = flagListProps(flags, choice, dayInNetherlands(this.clock.now()), frame.language);
    return renderPage(<FlagListPage frame={frame} {...props} />);
  }
}
