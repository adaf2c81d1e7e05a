import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { VisibleFlag } from '../../flags/index.js';
import type { ShownReporter } from './reporter.js';
import { ReportersOf } from './reporters-of.js';

/** The reporters of one dossier, as its readers see them. That somebody looked is written down. */
@Injectable()
export class ReportersInSight {
  constructor(
    private readonly database: Database,
    private readonly visibleFlag: VisibleFlag,
    private readonly reporters: ReportersOf,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} */
  async execute(actor: Actor, flagId: string): Promise<readonly ShownReporter[]> {
    return this.database.transaction(actor, async (tx) => {
      const { id } = await this.visibleFlag.execute(tx, flagId);
      await this.trail.record(tx, { action: 'flag.reporters-read', subjectKind: 'flag', subjectId: id });
      return this.reporters.execute(tx, id);
    });
  }
}
