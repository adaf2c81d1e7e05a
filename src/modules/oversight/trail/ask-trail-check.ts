import { Injectable } from '@nestjs/common';
import { Outbox } from '../../../jobs/outbox.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { Trail } from '../../../platform/trail.js';
import { TrailChecksRepository } from './trail-checks.repository.js';

/** An auditor or administrator asks for a verification of the trail; the worker does it. */
@Injectable()
export class AskTrailCheck {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly checks: TrailChecksRepository,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  async execute(actor: Extract<Actor, { kind: 'person' }>): Promise<string> {
    const now = this.clock.now();
    const checkId = newId(now);
    await this.database.transaction(actor, async (tx) => {
      await this.checks.add(tx, checkId, actor.id, now);
      await this.outbox.promise(tx, 'trail.check', { checkId });
      await this.trail.record(tx, { action: 'trail.check-asked', subjectKind: 'trail-check', subjectId: checkId });
    });
    return checkId;
  }
}
