import { Injectable } from '@nestjs/common';
import { exportStanding } from '../../../domain/exports/export-standing.js';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { type Exported, type ExportedReport, ExportedReportsRepository, type Wanted } from './exported-reports.repository.js';
import { ReportExportsRepository } from './report-exports.repository.js';

const PORTION = 100;

/** Who asked for an export fetches it, once: every organisation of which a report is in it finds a line in its trail. */
@Injectable()
export class TakeExport {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly exports: ReportExportsRepository,
    private readonly reports: ExportedReportsRepository,
    private readonly trail: Trail,
  ) {}

  /** All is on record before the first report leaves. @returns a portion at a time @throws {Problem} */
  async execute(desk: Extract<Actor, { kind: 'person' }>, id: string): Promise<AsyncGenerator<readonly ExportedReport[]>> {
    const exported = await this.database.transaction(desk, async (tx) => {
      const found = await this.exports.find(tx, id);
      if (found === undefined) throw new Problem('request.not-found');
      const filedUntil = this.clock.now();
      if (found.askedBy !== desk.id || exportStanding(found, filedUntil) !== 'ready') throw new Problem('export.not-ready');
      if (!(await this.exports.take(tx, id, filedUntil))) throw new Problem('export.not-ready');
      return { ...found, filedUntil, told: await this.#tell(tx, id, { ...found, filedUntil }) };
    });
    return this.#portions(desk, exported);
  }

  /** @returns the organisations that were told: nobody else's report goes into the file, however late it came in */
  async #tell(tx: Tx, id: string, wanted: Wanted): Promise<readonly string[]> {
    await this.trail.record(tx, { action: 'export.taken', subjectKind: 'export', subjectId: id });
    const told = await this.reports.organisations(tx, wanted);
    for (const organisationId of told)
      await this.trail.record(tx, { action: 'reports.exported', subjectKind: 'organisation', subjectId: organisationId, organisationId });
    return told;
  }

  async *#portions(actor: Actor, exported: Exported): AsyncGenerator<readonly ExportedReport[]> {
    let after: string | undefined;
    do {
      const from = after;
      const { reports, last } = await this.database.transaction(actor, (tx) => this.reports.portion(tx, exported, from, PORTION));
      yield reports;
      after = last;
    } while (after !== undefined);
  }
}
