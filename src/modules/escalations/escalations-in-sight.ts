import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import type { ListedEscalation } from './escalation-record.js';
import { EscalationsRepository } from './escalations.repository.js';

const MOST = 500;

/** The escalations that somebody may see: what waits for an answer first, then newest first. */
@Injectable()
export class EscalationsInSight {
  constructor(
    private readonly database: Database,
    private readonly escalations: EscalationsRepository,
  ) {}

  async execute(actor: Actor): Promise<readonly ListedEscalation[]> {
    return this.database.transaction(actor, (tx) => this.escalations.list(tx, MOST));
  }
}
