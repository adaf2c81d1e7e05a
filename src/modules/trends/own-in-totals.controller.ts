import { Controller, Get, Header } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import type { Visitor } from '../../web/doorkeeper.js';
import { PageFrame } from '../../web/frame-of.js';
import { May, SignedIn } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { OwnInTotals } from './own-in-totals.js';
import { ownInTotalsPage } from './views/own-in-totals.presenter.js';

/** The page about the own figures in what was published. */
@Controller('mijn-totalen')
export class OwnInTotalsController {
  constructor(private readonly ownInTotals: OwnInTotals) {}

  @Get()
  @May('receipt.read', 'own')
  @Header('content-type', 'text/html; charset=utf-8')
  async show(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    const { organisationId } = visitor.actor;
    if (organisationId === null) throw new Problem('access.refused');
    return ownInTotalsPage(frame, await this.ownInTotals.execute(visitor.actor, organisationId));
  }
}
