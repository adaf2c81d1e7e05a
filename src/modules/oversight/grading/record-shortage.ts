import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { parseShortage, type TypedShortage } from '../../../domain/grading/parse-shortage.js';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { Trail } from '../../../platform/trail.js';
import { allProductGroups, allSafetyRegions } from '../../catalogue/index.js';
import { ShortagesRepository } from './shortages.repository.js';

const KNOWN = {
  productGroups: allProductGroups().map(({ id }) => id),
  scopes: ['NL', ...allSafetyRegions().map(({ code }) => code)],
};

/** Somebody of the desk puts a shortage on record that really was, or takes one back that was put there by mistake. */
@Injectable()
export class RecordShortage {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly shortages: ShortagesRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} with every fault at once */
  async execute(desk: Extract<Actor, { kind: 'person' }>, typed: TypedShortage): Promise<void> {
    const at = this.clock.now();
    const shortage = parseShortage(typed, KNOWN, dayInNetherlands(at));
    const id = newId(at);
    await this.database.transaction(desk, async (tx) => {
      await this.shortages.add(tx, id, shortage, { by: desk.id, at });
      await this.trail.record(tx, { action: 'shortage.recorded', subjectKind: 'shortage', subjectId: id });
    });
  }

  /** @throws {Problem} when it is not there, or was taken back before */
  async withdraw(desk: Extract<Actor, { kind: 'person' }>, id: string): Promise<void> {
    const at = this.clock.now();
    await this.database.transaction(desk, async (tx) => {
      if (!(await this.shortages.withdraw(tx, id, { by: desk.id, at }))) throw new Problem('request.not-found');
      await this.trail.record(tx, { action: 'shortage.withdrawn', subjectKind: 'shortage', subjectId: id });
    });
  }
}
