import { Injectable } from '@nestjs/common';
import { scopeOf } from '../../../domain/access/scope-of.js';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import type { Tx } from '../../../platform/database.js';
import { CorrespondenceRepository } from './correspondence.repository.js';
import type { Talk } from './report-message.js';

/** The report that somebody may exchange messages about, and as whom. Any other does not exist. */
@Injectable()
export class TalkInSight {
  constructor(private readonly correspondence: CorrespondenceRepository) {}

  /** @throws {Problem} */
  async execute(tx: Tx, reportId: string): Promise<Talk> {
    const desk = isDesk(tx.actor);
    const organisationId = await this.correspondence.organisationOf(tx, reportId);
    if (organisationId === undefined || !(desk || isReporterOf(tx.actor, { reportId, organisationId })))
      throw new Problem('report.not-found');
    return { reportId, organisationId, party: desk ? 'desk' : 'reporter' };
  }
}

function isDesk(actor: Actor): boolean {
  return actor.kind === 'person' && scopeOf(actor, 'message.exchange').includes('all');
}

/** Of somebody of the organisation, and of who holds the receipt: the reach of the one, lent to the other for one report. */
function isReporterOf(actor: Actor, { reportId, organisationId }: Pick<Talk, 'reportId' | 'organisationId'>): boolean {
  if (actor.kind === 'receipt') return actor.reportId === reportId && actor.organisationId === organisationId;
  return actor.kind === 'person' && actor.organisationId === organisationId && scopeOf(actor, 'message.exchange').includes('own:answer');
}
