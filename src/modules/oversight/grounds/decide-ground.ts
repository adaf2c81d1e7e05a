import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { groundStanding } from '../../../domain/grounds/ground-standing.js';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { GroundsRepository } from './grounds.repository.js';

/** A second person of the desk confirms a legal ground or refuses it. Of two at once one decides. The organisation finds it in its trail. */
@Injectable()
export class DecideGround {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly grounds: GroundsRepository,
    private readonly trail: Trail,
  ) {}

  /** @param answer `yes` or `no` @throws {Problem} */
  async execute(desk: Extract<Actor, { kind: 'person' }>, id: string, answer: unknown): Promise<void> {
    await this.database.transaction(desk, async (tx) => {
      const found = await this.grounds.find(tx, id);
      if (found === undefined) throw new Problem('request.not-found');
      if (answer !== 'yes' && answer !== 'no') throw new Problem({ code: 'ground.answer-missing', pointer: '/answer' });
      const at = this.clock.now();
      if (groundStanding(found, at, dayInNetherlands(at)) !== 'open') throw new Problem('ground.not-open');
      if (found.enteredBy === desk.id) throw new Problem('ground.own-entry');
      const [granted, { organisationId }] = [answer === 'yes', found];
      if (!(await this.grounds.decide(tx, id, desk.id, at, granted))) throw new Problem('ground.not-open');
      const line = { subjectKind: 'legal-ground', subjectId: id };
      await this.trail.record(
        tx,
        granted ? { action: 'legal-ground.confirmed', ...line, organisationId } : { action: 'legal-ground.refused', ...line },
      );
    });
  }
}
