import { Injectable } from '@nestjs/common';
import { exportStanding } from '../../../domain/exports/export-standing.js';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { ReportExportsRepository } from './report-exports.repository.js';

const HOUR_MS = 3_600_000;
/** How long a granted file may be fetched. Own choice: a working day. */
const READY_HOURS = 8;

/** A second person of the desk decides on an export. Of two at once one decides. */
@Injectable()
export class DecideExport {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly exports: ReportExportsRepository,
    private readonly trail: Trail,
  ) {}

  /** @param answer `yes` or `no` @throws {Problem} */
  async execute(desk: Extract<Actor, { kind: 'person' }>, id: string, answer: unknown): Promise<void> {
    await this.database.transaction(desk, async (tx) => {
      const found = await this.exports.find(tx, id);
      if (found === undefined) throw new Problem('request.not-found');
      if (answer !== 'yes' && answer !== 'no') throw new Problem({ code: 'export.answer-missing', pointer: '/answer' });
      const at = this.clock.now();
      if (exportStanding(found, at) !== 'open') throw new Problem('export.not-open');
      if (found.askedBy === desk.id) throw new Problem('export.own-question');
      const granted = answer === 'yes';
      await this.#decide(tx, id, desk.id, at, granted);
      await this.trail.record(tx, { action: granted ? 'export.granted' : 'export.refused', subjectKind: 'export', subjectId: id });
    });
  }

  /** The policies of the database have the last word. */
  async #decide(tx: Tx, id: string, by: string, at: Date, granted: boolean): Promise<void> {
    const endsAt = granted ? new Date(at.getTime() + READY_HOURS * HOUR_MS) : undefined;
    if (!(await this.exports.decide(tx, id, by, at, endsAt))) throw new Problem('export.not-open');
  }
}
