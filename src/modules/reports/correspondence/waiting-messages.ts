import { Injectable } from '@nestjs/common';
import { may } from '../../../domain/access/scope-of.js';
import type { Actor } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { CorrespondenceRepository } from './correspondence.repository.js';
import type { WaitingReport } from './report-message.js';

/** As many reports as a page names. */
const MOST = 20;

/** Reports on which something waits to be read: questions of the desk for an organisation, answers for the desk. */
@Injectable()
export class WaitingMessages {
  constructor(
    private readonly database: Database,
    private readonly correspondence: CorrespondenceRepository,
  ) {}

  async forOrganisation(actor: Actor, organisationId: string): Promise<readonly WaitingReport[]> {
    if (!may(actor, 'message.exchange', 'own')) return [];
    return this.database.transaction(actor, (tx) => this.correspondence.waiting(tx, 'desk', organisationId, MOST));
  }

  async forDesk(actor: Actor): Promise<readonly WaitingReport[]> {
    return this.database.transaction(actor, (tx) => this.correspondence.waiting(tx, 'reporter', undefined, MOST));
  }
}
