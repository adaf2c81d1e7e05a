import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { TellReporter } from '../../reports/index.js';
import type { EntryOwner } from './entries.repository.js';
import { type Reveal, RevealsRepository } from './reveals.repository.js';

/** What was decided on a question for a name. */
interface DecidedReveal {
  readonly reveal: Reveal;
  readonly owner: EntryOwner;
  readonly by: string;
  readonly at: Date;
  /** Until when the name is shown; undefined: refused. */
  readonly endsAt: Date | undefined;
}

/** In both languages: which one the reader wants is not known here. */
const TOLD =
  'Een voorzitter van het panel ziet gedurende een dag de naam van uw organisatie bij een dossier waarin deze melding meetelt. ' +
  'Twee personen hebben dat besloten; de reden en de beslissing zijn vastgelegd.\n\n' +
  'For one day a chair of the panel sees the name of your organisation with a dossier in which this report counts. ' +
  'Two persons decided on it; the reason and the decision are on record.';

/** Keeps a decision on a name with its line in the trail, and tells the reporter when the name is shown. */
@Injectable()
export class KeepDecision {
  constructor(
    private readonly reveals: RevealsRepository,
    private readonly tellReporter: TellReporter,
    private readonly trail: Trail,
  ) {}

  async execute(tx: Tx, { reveal: { id, flagId }, owner, by, at, endsAt }: DecidedReveal): Promise<void> {
    const { organisationId, organisation: identity, behind } = owner;
    await this.reveals.decide(tx, { id, by, at, grant: endsAt === undefined ? undefined : { identity, endsAt } });
    if (endsAt === undefined) {
      await this.trail.record(tx, { action: 'identity.reveal-refused', subjectKind: 'flag', subjectId: flagId });
      return;
    }
    for (const reportId of behind.reports)
      await this.trail.record(tx, { action: 'identity.revealed', subjectKind: 'report', subjectId: reportId, organisationId });
    const [newest] = behind.reports;
    if (newest !== undefined) await this.tellReporter.execute(tx, { reportId: newest, organisationId }, TOLD);
  }
}
