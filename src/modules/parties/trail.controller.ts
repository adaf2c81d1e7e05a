import { Controller, Get, Header } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import type { Visitor } from '../../web/doorkeeper.js';
import { PageFrame } from '../../web/frame-of.js';
import { May, SignedIn } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { OwnTrail } from './own-trail.js';
import { trailPage } from './views/trail.presenter.js';

/** Page on which people see what they did themselves (spoor). */
@Controller('spoor')
@May('trail.read')
export class TrailController {
  constructor(private readonly ownTrail: OwnTrail) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async show(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    if (visitor.kind !== 'person') throw new Problem('access.refused');
    return trailPage(frame, await this.ownTrail.execute(visitor.actor));
  }
}
