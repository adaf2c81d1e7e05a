import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { type OneReporter, OneReporterOf } from './one-reporter.js';

/** The page of one reporter. Each look is written down; one at a name that was revealed by that name. */
@Injectable()
export class ReporterDossier {
  constructor(
    private readonly database: Database,
    private readonly one: OneReporterOf,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} */
  async execute(actor: Actor, flagId: string, letter: string): Promise<OneReporter> {
    return this.database.transaction(actor, async (tx) => {
      const found = await this.one.execute(tx, flagId, letter);
      const named = found.owner === undefined && found.standing === 'shown';
      const action = named ? 'identity.read' : 'flag.reporters-read';
      await this.trail.record(tx, { action, subjectKind: 'flag', subjectId: flagId });
      return found;
    });
  }
}
