import { Injectable } from '@nestjs/common';
import { may } from '../../domain/access/scope-of.js';
import type { PanelProgress } from '../../domain/panel/panel-progress.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { FlagInSight, type FlagStepRecord, type ShownFlag, VisibleFlag } from '../flags/index.js';
import type { FiledAssessment, FiledConclusion } from './filed-assessment.js';
import { PanelFindings } from './panel-findings.js';
import type { ShownReporter } from './reporters/reporter.js';
import { ReportersOf } from './reporters/reporters-of.js';

/** Everything that somebody may see of a flag. */
export interface DossierFacts {
  readonly flag: ShownFlag;
  readonly steps: readonly FlagStepRecord[];
  readonly assessments: readonly FiledAssessment[];
  readonly conclusion: FiledConclusion | undefined;
  readonly progress: PanelProgress;
  /** Undefined for who may not see them, also by their letters. */
  readonly reporters: readonly ShownReporter[] | undefined;
}

/** The dossier of a flag: what it rests on, what the panel says of it, what happened to it. */
@Injectable()
export class FlagDossier {
  constructor(
    private readonly database: Database,
    private readonly flagInSight: FlagInSight,
    private readonly visibleFlag: VisibleFlag,
    private readonly findings: PanelFindings,
    private readonly reporters: ReportersOf,
  ) {}

  /** @throws {Problem} */
  async execute(actor: Actor, flagId: string): Promise<DossierFacts> {
    const flag = await this.flagInSight.execute(actor, flagId);
    return this.database.transaction(actor, async (tx) => ({
      flag,
      steps: await this.visibleFlag.steps(tx, flagId),
      ...(await this.findings.execute(tx, flagId)),
      reporters: may(actor, 'report.read-pseudonymised') ? await this.reporters.execute(tx, flagId) : undefined,
    }));
  }
}
