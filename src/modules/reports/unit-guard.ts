import { Injectable } from '@nestjs/common';
import { type Fault, refuseAll } from '../../domain/problem.js';
import { type Jump, jumpsSince, type PreviousFigures } from '../../domain/reports/jumps-since.js';
import type { Understood } from '../../domain/reports/report.js';
import type { Tx } from '../../platform/database.js';
import { FiguresBeforeRepository } from './figures-before.repository.js';
import type { ReportVersion } from './report-version.js';
import { ReportableGroups } from './reportable-groups.js';

/** A statement, and the version that it becomes. */
export interface Stated {
  readonly understood: Understood;
  readonly version: ReportVersion;
}

/** Asks back when a slip of the unit explains how a statement differs from the one before. */
@Injectable()
export class UnitGuard {
  constructor(
    private readonly before: FiguresBeforeRepository,
    private readonly groups: ReportableGroups,
  ) {}

  /** The figures to ask about; none for anything but a stock statement. */
  async jumps(tx: Tx, understood: Understood, version: ReportVersion): Promise<Jump[]> {
    const stated = { understood, version };
    if (!comparable(stated)) return [];
    return this.since((await this.before.of(tx, [version])).get(version.reportId), stated);
  }

  /** Of several statements those to ask something about, by the id of the report; one question to the database for all. */
  async asksAbout(tx: Tx, statements: readonly Stated[]): Promise<ReadonlySet<string>> {
    const compared = statements.filter(comparable);
    const before = await this.before.of(
      tx,
      compared.map(({ version }) => version),
    );
    const asked = compared.filter((stated) => this.since(before.get(stated.version.reportId), stated).length > 0);
    return new Set(asked.map(({ version }) => version.reportId));
  }

  /** @throws {Problem} with a question per figure */
  async ask(tx: Tx, understood: Understood, version: ReportVersion): Promise<void> {
    refuseAll((await this.jumps(tx, understood, version)).map((jump) => questionOf(jump)));
  }

  /** What to ask about a statement beside the figures before it; nothing where there are none. */
  since(previous: PreviousFigures | undefined, { understood: { report }, version }: Stated): Jump[] {
    const group = this.groups.find(version.productGroup);
    if (previous === undefined || group === undefined || report.kind !== 'stock') return [];
    return jumpsSince(previous, report, version.amounts, group);
  }
}

function comparable({ understood: { report } }: Stated): boolean {
  return report.kind === 'stock' && report.body.confirmedJump !== true;
}

export function questionOf({ field, factor, direction, stated, previous, meant }: Jump, under = ''): Fault {
  return { code: 'report.jump', pointer: `${under}/${field}`, values: { factor, direction, stated, previous, meant } };
}
