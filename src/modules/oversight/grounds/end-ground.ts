import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { groundStanding } from '../../../domain/grounds/ground-standing.js';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { GroundsRepository } from './grounds.repository.js';

/** Somebody of the desk ends a legal ground before its last day: closing takes no second person. The organisation finds it in its trail. */
@Injectable()
export class EndGround {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly grounds: GroundsRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} */
  async execute(desk: Extract<Actor, { kind: 'person' }>, id: string): Promise<void> {
    await this.database.transaction(desk, async (tx) => {
      const found = await this.grounds.find(tx, id);
      if (found === undefined) throw new Problem('request.not-found');
      const at = this.clock.now();
      const standing = groundStanding(found, at, dayInNetherlands(at));
      if (standing !== 'ahead' && standing !== 'in-force') throw new Problem('ground.not-in-force');
      await this.grounds.end(tx, id, desk.id, at);
      const { organisationId } = found;
      await this.trail.record(tx, { action: 'legal-ground.ended', subjectKind: 'legal-ground', subjectId: id, organisationId });
    });
  }
}
