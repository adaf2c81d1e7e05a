import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../domain/calendar.js';
import { refuseAll } from '../../domain/problem.js';
import { Outbox } from '../../jobs/outbox.js';
import { system } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import { allProductGroups } from '../catalogue/index.js';
import { type OccupancyDay, OccupancyRepository } from './occupancy.repository.js';

const IMPORT = system('import');

/** Takes in how many beds an epidemic took, and has what lies ahead looked at anew. The same again changes nothing. */
@Injectable()
export class ImportOccupancy {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly occupancy: OccupancyRepository,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /**
   * @returns how many days were new or said something else
   * @throws {Problem} with every day that is yet to come: nobody has counted it
   */
  async execute(days: readonly OccupancyDay[], source: string): Promise<number> {
    const now = this.clock.now();
    const today = dayInNetherlands(now);
    refuseAll(
      days.flatMap(({ day }, row) =>
        day > today ? [{ code: 'request.invalid', pointer: `/${row}/day`, values: { reason: `${day} is yet to come` } }] : [],
      ),
    );
    return this.database.transaction(IMPORT, async (tx) => {
      const changed = await this.occupancy.keep(tx, days, source, now);
      if (changed === 0) return 0;
      await Promise.all([
        this.trail.record(tx, { action: 'occupancy.imported', subjectKind: 'occupancy', subjectId: String(changed) }),
        ...allProductGroups().map(({ id }) => this.outbox.promise(tx, 'outlook.look-ahead', { productGroup: id })),
      ]);
      return changed;
    });
  }
}
