import { Injectable } from '@nestjs/common';
import { breakGlassStanding } from '../../../domain/break-glass/break-glass-standing.js';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Database, type Tx } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import type { OpenedVersion } from '../shown/listed-report.js';
import { ShownReportsRepository } from '../shown/shown-reports.repository.js';
import { DossierOfChair } from './dossier-of-chair.js';
import { type OpenedReport, OpenedReportsRepository } from './opened-reports.repository.js';

/** Who is behind a letter, with every report of theirs that the dossier rests on, newest version first. */
export interface BehindOneLetter {
  readonly organisation: string;
  readonly endsAt: Date | null;
  readonly reports: readonly (readonly [OpenedVersion, ...OpenedVersion[]])[];
}

/**
 * A chair reads who is behind a letter, while break-glass access is open. Without it there is nothing behind any letter. Every report
 * that is read is a line in the trail, which its organisation sees.
 */
@Injectable()
export class ReadByBreakGlass {
  constructor(
    private readonly database: Database,
    private readonly dossier: DossierOfChair,
    private readonly opened: OpenedReportsRepository,
    private readonly shown: ShownReportsRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} */
  async execute(chair: Actor, flagId: string, letter: string): Promise<BehindOneLetter> {
    return this.database.transaction(chair, async (tx) => {
      const { use, hours } = await this.dossier.execute(tx, flagId);
      if (use === undefined || breakGlassStanding(use, hours.now) !== 'open') throw new Problem('request.not-found');
      const behind = await this.opened.ofLetter(tx, use.id, letter);
      const [first] = behind;
      if (first === undefined) throw new Problem('request.not-found');
      return { organisation: first.organisation, endsAt: use.endsAt, reports: await this.#read(tx, behind) };
    });
  }

  /** Of an organisation that was erased since nothing is left to read. */
  async #read(tx: Tx, behind: readonly OpenedReport[]): Promise<BehindOneLetter['reports']> {
    const reports: (readonly [OpenedVersion, ...OpenedVersion[]])[] = [];
    for (const { reportId, organisationId } of behind) {
      await this.trail.record(tx, { action: 'break-glass.read', subjectKind: 'report', subjectId: reportId, organisationId });
      const [current, ...earlier] = await this.shown.versions(tx, reportId);
      if (current !== undefined) reports.push([current, ...earlier]);
    }
    return reports;
  }
}
