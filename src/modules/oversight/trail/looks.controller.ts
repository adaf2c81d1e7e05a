import { Controller, Get, Header, Query } from '@nestjs/common';
import type { Visitor } from '../../../web/doorkeeper.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May, SignedIn } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { personOf } from '../../../web/person-of.js';
import { OrganisationTrail } from './organisation-trail.js';
import { looksPage, organisationPage } from './views/trail-lines.presenter.js';
import { WhoLooked } from './who-looked.js';

const HTML = 'text/html; charset=utf-8';

/** Pages on which an organisation sees what others did with what is its own. */
@Controller('spoor')
@May('trail.read', 'own')
export class LooksController {
  constructor(
    private readonly whoLooked: WhoLooked,
    private readonly organisationTrail: OrganisationTrail,
  ) {}

  @Get('bekeken')
  @Header('content-type', HTML)
  async looks(@SignedIn() visitor: Visitor, @Query('melding') given: unknown, @PageFrame() frame: Frame): Promise<string> {
    const reportId = typeof given === 'string' && given !== '' ? given : undefined;
    return looksPage(frame, await this.whoLooked.execute(personOf(visitor).actor, reportId), reportId);
  }

  @Get('organisatie')
  @May('people.manage')
  @Header('content-type', HTML)
  async organisation(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    return organisationPage(frame, await this.organisationTrail.execute(personOf(visitor).actor));
  }
}
