import { Controller, Get, Header, HttpStatus, Post, Query, Redirect, StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { Visitor } from '../../../web/doorkeeper.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May, SignedIn } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { personOf } from '../../../web/person-of.js';
import { AskTrailCheck } from './ask-trail-check.js';
import { AuditedTrail } from './audited-trail.js';
import { FILTERS, filtersIn, type GivenFilters } from './filters-in.js';
import { NoteTrailExport } from './note-trail-export.js';
import { TrailChecks } from './trail-checks.js';
import { TrailExport } from './trail-export.js';
import { auditPage, checksPage } from './views/audit.presenter.js';

const HTML = 'text/html; charset=utf-8';

/** Pages of the auditor: the whole trail, taking it out, and verifying it. */
@Controller('spoor')
export class AuditController {
  constructor(
    private readonly auditedTrail: AuditedTrail,
    private readonly trailExport: TrailExport,
    private readonly noteTrailExport: NoteTrailExport,
    private readonly trailChecks: TrailChecks,
    private readonly askTrailCheck: AskTrailCheck,
  ) {}

  @Get('alles')
  @May('trail.read', 'all')
  @Header('content-type', HTML)
  async all(@SignedIn() { actor }: Visitor, @Query({ schema: FILTERS }) given: GivenFilters, @PageFrame() frame: Frame): Promise<string> {
    return auditPage(frame, await this.auditedTrail.execute(actor, filtersIn(given), given.na), given);
  }

  @Get('uitvoer')
  @May('export.take', 'meta')
  @Header('cache-control', 'no-store')
  async export(@SignedIn() { actor }: Visitor, @Query({ schema: FILTERS }) given: GivenFilters): Promise<StreamableFile> {
    await this.noteTrailExport.execute(actor);
    const lines = Readable.from(this.trailExport.execute(actor, filtersIn(given)), { objectMode: false });
    return new StreamableFile(lines, { type: 'application/x-ndjson', disposition: 'attachment; filename="trail.ndjson"' });
  }

  @Get('controle')
  @May('trail.verify')
  @Header('content-type', HTML)
  async checks(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    const { actor, formToken } = personOf(visitor);
    return checksPage(frame, await this.trailChecks.execute(actor), formToken);
  }

  @Post('controle')
  @May('trail.verify')
  @Redirect('/spoor/controle', HttpStatus.SEE_OTHER)
  async check(@SignedIn() visitor: Visitor): Promise<void> {
    await this.askTrailCheck.execute(personOf(visitor).actor);
  }
}
