import { Injectable } from '@nestjs/common';
import { mondayOf } from '../../../domain/calendar.js';
import type { Tx } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import type { ReportVersion } from '../report-version.js';
import { ReportRowsRepository } from '../report-rows.repository.js';
import { authorOf } from './author-of.js';
import type { ImportStanding } from './import-standing.js';
import { ImportedRowsRepository, type Touched } from './imported-rows.repository.js';

/** A row that may be filed, and by what it is known again. */
export interface AcceptedRow {
  readonly hash: Buffer;
  readonly version: ReportVersion;
}

/** Files rows as reports, with a line in the trail, and notes which weeks are to be added up anew. */
@Injectable()
export class KeepRows {
  constructor(
    private readonly imported: ImportedRowsRepository,
    private readonly rows: ReportRowsRepository,
    private readonly trail: Trail,
  ) {}

  /** @returns how many were filed: the others were by somebody else meanwhile */
  async execute(tx: Tx, standing: ImportStanding, accepted: readonly AcceptedRow[]): Promise<number> {
    const { id, organisationId } = standing;
    const keys = accepted.map(({ hash, version }) => ({ hash, reportId: version.reportId }));
    const kept = await this.imported.keep(tx, organisationId, keys);
    const versions = accepted.flatMap(({ version }) => (kept.has(version.reportId) ? [version] : []));
    if (versions.length === 0) return 0;
    const event = { action: 'reports.imported', subjectKind: 'import', subjectId: id, organisationId };
    await Promise.all([
      this.rows.addMany(tx, versions),
      this.trail.recordMany(tx, [{ actor: authorOf(standing), event }]),
      standing.sandbox ? undefined : this.imported.touch(tx, id, weeksOf(versions)),
    ]);
    return versions.length;
  }
}

function weeksOf(versions: readonly ReportVersion[]): readonly Touched[] {
  const mondays = new Map<string, string>();
  const weeks = new Map<string, Touched>();
  for (const { productGroup, asOf, reportId } of versions) {
    const weekStart = mondays.get(asOf) ?? mondayOf(asOf);
    mondays.set(asOf, weekStart);
    weeks.set(`${productGroup} ${weekStart}`, { productGroup, weekStart, reportId });
  }
  return [...weeks.values()];
}
