import { Injectable } from '@nestjs/common';
import { breakGlassStanding } from '../../../domain/break-glass/break-glass-standing.js';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { BreakGlassRepository } from './break-glass.repository.js';
import type { StandingUse } from './break-glass-uses.js';
import type { TakenStep } from './break-glass-use.js';
import { type Look, OpenedReportsRepository } from './opened-reports.repository.js';

/** A use as the auditor has it: who, why, how long, and which reports were looked at; never what they say. */
export interface AuditedUse extends StandingUse {
  /** Oldest first. */
  readonly steps: readonly TakenStep[];
  readonly looks: readonly Look[];
}

/** One use of break-glass access, to review. That the auditor looked is in the trail too. */
@Injectable()
export class AuditedBreakGlass {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly uses: BreakGlassRepository,
    private readonly reports: OpenedReportsRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} */
  async execute(auditor: Actor, id: string): Promise<AuditedUse> {
    return this.database.transaction(auditor, async (tx) => {
      const use = await this.uses.find(tx, id);
      if (use === undefined) throw new Problem('request.not-found');
      await this.trail.record(tx, { action: 'break-glass.audited', subjectKind: 'break-glass', subjectId: id });
      const [steps, looks] = [await this.uses.steps(tx, id), await this.reports.looks(tx, id)];
      return { ...use, standing: breakGlassStanding(use, this.clock.now()), steps, looks };
    });
  }
}
