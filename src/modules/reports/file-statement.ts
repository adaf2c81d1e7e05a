import { Injectable } from '@nestjs/common';
import { type Fault, Problem, refuseAll } from '../../domain/problem.js';
import type { Understood } from '../../domain/reports/report.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database.js';
import type { Statement } from '../../platform/statement.js';
import type { Filer } from './filer.js';
import { Once, parseKey } from './once.js';
import type { Receipt } from './receipt.js';
import { newReport, receiptOf, type ReportVersion, versionOf } from './report-version.js';
import { StoreReport } from './store-report.js';
import { UnderstandBodies } from './understand-bodies.js';
import { questionOf, UnitGuard } from './unit-guard.js';

/** The receipts of one statement, a report per product group. */
export interface StatementReceipt {
  readonly receipts: readonly Receipt[];
}

interface Line {
  readonly understood: Understood;
  readonly version: ReportVersion;
}

/** Files a stock statement about several product groups: a report for each, all of them or none. */
@Injectable()
export class FileStatement {
  constructor(
    private readonly clock: Clock,
    private readonly bodies: UnderstandBodies,
    private readonly once: Once,
    private readonly guard: UnitGuard,
    private readonly store: StoreReport,
  ) {}

  /** @param rows  bodies of stock reports; faults point to `/rows/0/stockOnHand` */
  async execute(filer: Filer, key: string, rows: readonly unknown[]): Promise<StatementReceipt> {
    const at = this.clock.now();
    const asked = { filer, key: parseKey(key), sent: rows };
    const read = await this.bodies.execute({ filer, at, bodies: rows }, { others: doubles(rows), under: (index) => `/rows/${index}` });
    const lines = read.map((understood) => ({ understood, version: versionOf(newReport(at), understood, filer, at) }));
    const [first] = lines;
    if (first === undefined) throw new Problem('report.nothing-stated');
    const answer = { receipts: lines.map(({ understood, version }) => receiptOf(version, understood.notices)) };
    return this.once.run(asked, {
      answer,
      reportId: first.version.reportId,
      at,
      work: (tx, keeping) => this.#write(tx, lines, keeping),
    });
  }

  async #write(tx: Tx, lines: readonly Line[], keeping: Statement): Promise<void> {
    const asking = Promise.all(lines.map(({ understood, version }) => this.guard.jumps(tx, understood, version)));
    asking.catch(() => undefined);
    await this.store.many(
      tx,
      lines.map(({ version }) => version),
      keeping,
    );
    const jumps = await asking;
    refuseAll(jumps.flatMap((found, index) => found.map((jump) => questionOf(jump, `/rows/${index}`))));
  }
}

function doubles(rows: readonly unknown[]): Fault[] {
  const groups = rows.map(groupOf);
  const later = (group: unknown, index: number) => group !== undefined && groups.indexOf(group) < index;
  return groups.flatMap((group, index): Fault[] =>
    later(group, index) ? [{ code: 'report.group-twice', pointer: `/rows/${index}/productGroup` }] : [],
  );
}

function groupOf(row: unknown): unknown {
  const group: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'productGroup') : undefined;
  return group;
}
