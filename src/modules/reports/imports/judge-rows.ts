import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { FiguresBeforeRepository } from '../figures-before.repository.js';
import { newReceiptCode } from '../new-receipt-code.js';
import { type ReportVersion, versionOf } from '../report-version.js';
import { questionOf, UnitGuard } from '../unit-guard.js';
import { authorOf } from './author-of.js';
import type { ExaminedRow } from './examined-row.js';
import type { FiguresAlong, StatementOf } from './figures-along.js';
import type { ImportStanding } from './import-standing.js';
import type { Rejection } from './row-fault.js';

/** What becomes of some rows. */
export interface JudgedRows {
  /** In the order of the file. */
  readonly accepted: readonly { readonly row: Extract<ExaminedRow, { ok: true }>['row']; readonly version: ReportVersion }[];
  readonly rejected: readonly Rejection[];
}

/**
 * Which rows may be filed. The unit guard asks about a row what it would ask if the rows before it had been filed one by
 * one; nobody is there to answer, so such a row is kept to be mended, with the question.
 */
@Injectable()
export class JudgeRows {
  constructor(
    private readonly before: FiguresBeforeRepository,
    private readonly guard: UnitGuard,
  ) {}

  async execute(tx: Tx, standing: ImportStanding, rows: readonly ExaminedRow[], along: FiguresAlong, at: Date): Promise<JudgedRows> {
    const versions = versionsOf(standing, rows, at);
    await this.#learn(tx, along, versions);
    const accepted: JudgedRows['accepted'][number][] = [];
    const rejected: Rejection[] = [];
    for (const [index, examined] of rows.entries()) {
      const version = versions[index];
      const faults = examined.ok && version !== undefined ? this.#questions(examined, version, along) : faultsOf(examined);
      if (faults.length > 0) rejected.push(rejectionOf(examined.row, faults));
      else if (version !== undefined) accepted.push({ row: examined.row, version });
    }
    return { accepted, rejected };
  }

  /** What had been filed before, with one question to the database for all days that were not asked about yet. */
  async #learn(tx: Tx, along: FiguresAlong, versions: readonly (ReportVersion | undefined)[]): Promise<void> {
    const asked = new Map(
      versions.flatMap((version): [string, ReportVersion][] =>
        version?.kind === 'stock' && !along.knows(version) ? [[`${version.productGroup} ${version.asOf}`, version]] : [],
      ),
    );
    const found = await this.before.withDays(tx, [...asked.values()]);
    for (const version of asked.values()) along.learn(version, found.get(version.reportId));
  }

  #questions({ understood }: Extract<ExaminedRow, { ok: true }>, version: ReportVersion, along: FiguresAlong) {
    if (version.kind !== 'stock') return [];
    const of: StatementOf = version;
    const jumps = this.guard.since(along.before(of), { understood, version });
    if (jumps.length === 0) along.accept(of, version.amounts);
    return jumps.map((jump) => questionOf(jump));
  }
}

/** Ids ascend with the rows: of two of one day the later row counts, as if they had been filed one after the other. */
function versionsOf(standing: ImportStanding, rows: readonly ExaminedRow[], at: Date): (ReportVersion | undefined)[] {
  const filer = { actor: authorOf(standing), organisationId: standing.organisationId };
  const ids = rows.map(() => newId(at)).sort();
  return rows.map((row, index) => {
    const reportId = ids[index];
    if (!row.ok || reportId === undefined) return undefined;
    return versionOf({ reportId, version: 1, filedAt: at, receipt: newReceiptCode() }, row.understood, filer, at);
  });
}

function faultsOf(row: ExaminedRow) {
  return row.ok ? [] : row.faults;
}

function rejectionOf({ number, given, cellAt }: ExaminedRow['row'], faults: ReturnType<typeof faultsOf>): Rejection {
  return { number, given, faults: faults.map(({ code, pointer, values }) => ({ ...cellAt(pointer), code, ...(values && { values }) })) };
}
