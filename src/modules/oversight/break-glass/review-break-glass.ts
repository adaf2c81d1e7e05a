import { Injectable } from '@nestjs/common';
import { breakGlassStanding } from '../../../domain/break-glass/break-glass-standing.js';
import { findingFaults } from '../../../domain/break-glass/finding-faults.js';
import { Problem, refuseAll } from '../../../domain/problem.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { BreakGlassRepository } from './break-glass.repository.js';
import { KeepBreakGlass } from './keep-break-glass.js';
import type { NamedPerson } from './named-person.js';

/** An auditor reviews a use of break-glass access once it has ended, with a finding in words. */
@Injectable()
export class ReviewBreakGlass {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly uses: BreakGlassRepository,
    private readonly keep: KeepBreakGlass,
  ) {}

  /** @throws {Problem} */
  async execute({ actor, name }: NamedPerson, id: string, finding: string): Promise<void> {
    await this.database.transaction(actor, async (tx) => {
      const use = await this.uses.find(tx, id);
      if (use === undefined) throw new Problem('request.not-found');
      refuseAll(findingFaults(finding));
      const takenAt = this.clock.now();
      const standing = breakGlassStanding(use, takenAt);
      if (standing !== 'over' && standing !== 'ended') throw new Problem('break-glass.not-over');
      if (use.reviewed) throw new Problem('break-glass.reviewed-already');
      await this.keep.execute(tx, { useId: id, kind: 'reviewed', personId: actor.id, takenAt, name, finding: finding.trim() });
    });
  }
}
