import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../domain/calendar.js';
import type { Fault } from '../../domain/problem.js';
import { Outbox } from '../../jobs/outbox.js';
import { system } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import { examineBody } from './examine-body.js';
import { FilingContext } from './filing-context.js';
import { ReportRowsRepository } from './report-rows.repository.js';
import { newReport, type ReportVersion, versionOf } from './report-version.js';

/** A report that was received at a given instant. */
export interface GivenReport {
  readonly receivedAt: Date;
  /** A body of any kind, not yet checked. */
  readonly body: unknown;
}

export interface BulkOutcome {
  /** `ids[i]` is the report made of `rows[i]`; null when it was refused. */
  readonly ids: readonly (string | null)[];
  readonly refused: readonly { readonly row: number; readonly faults: readonly Fault[] }[];
}

/** At most so many reports are folded on one promise. */
const PER_PROMISE = 250;

/**
 * Files many reports of one organisation in one transaction, set-based, under the same rules of validity as one by one.
 * The trail gets one line per batch. The unit guard does not ask: there is nobody to answer.
 */
@Injectable()
export class FileReports {
  constructor(
    private readonly database: Database,
    private readonly context: FilingContext,
    private readonly rows: ReportRowsRepository,
    private readonly trail: Trail,
    private readonly outbox: Outbox,
  ) {}

  async execute(organisationId: string, given: readonly GivenReport[]): Promise<BulkOutcome> {
    const filer = { actor: system('import'), organisationId };
    const bodies = given.map(({ body }) => body);
    const context = await this.context.execute(filer, '', bodies);
    const examined = given.map(({ receivedAt, body }) => examineBody(body, { ...context, today: dayInNetherlands(receivedAt) }));
    const versions = examined.map((row, index) => {
      const at = given[index]?.receivedAt;
      return row.ok && at !== undefined ? versionOf(newReport(at), row.understood, filer, at) : null;
    });
    const accepted = versions.filter((version) => version !== null);
    if (accepted.length > 0) await this.database.transaction(filer.actor, (tx) => this.#write(tx, organisationId, accepted));
    return {
      ids: versions.map((version) => version?.reportId ?? null),
      refused: examined.flatMap((row, index) => (row.ok ? [] : [{ row: index, faults: row.faults }])),
    };
  }

  async #write(tx: Tx, organisationId: string, versions: readonly ReportVersion[]): Promise<void> {
    const ids = versions.map(({ reportId }) => reportId);
    const pieces = Array.from({ length: Math.ceil(ids.length / PER_PROMISE) }, (_, at) =>
      ids.slice(at * PER_PROMISE, (at + 1) * PER_PROMISE),
    );
    await Promise.all([
      this.rows.addMany(tx, versions),
      this.trail.record(tx, { action: 'reports.imported', subjectKind: 'organisation', subjectId: organisationId, organisationId }),
      ...pieces.map((reportIds) => this.outbox.promise(tx, 'cells.fold', { reportIds })),
    ]);
  }
}
