import { Injectable } from '@nestjs/common';
import type { Language } from '../../domain/language.js';
import type { ConclusionDraft, ConclusionReading } from '../../domain/panel/drafts.js';
import { parseConclusion } from '../../domain/panel/parse-conclusion.js';
import { Problem } from '../../domain/problem.js';
import type { Actor } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database.js';
import { TakeFlagStep, VisibleFlag } from '../flags/index.js';
import { ConclusionReadings } from './conclusion-readings.js';
import { KeepConclusion } from './keep-conclusion.js';

/** The chair concludes the assessment of a flag: what the panel makes of it, and what it advises. */
@Injectable()
export class ConcludeAssessment {
  constructor(
    private readonly database: Database,
    private readonly readings: ConclusionReadings,
    private readonly visibleFlag: VisibleFlag,
    private readonly takeStep: TakeFlagStep,
    private readonly keep: KeepConclusion,
  ) {}

  /** @throws {Problem} with every fault at once */
  async execute(chair: Extract<Actor, { kind: 'person' }>, flagId: string, draft: ConclusionDraft, language: Language): Promise<void> {
    const reading = await this.database.transaction(chair, (tx) => this.#readingOf(tx, flagId, language));
    const conclusion = parseConclusion(draft, reading);
    const reason = conclusion.confirmedBecause ?? undefined;
    await this.database.transaction(chair, async (tx) => {
      await this.takeStep.execute(tx, { flagId, transition: 'conclude-assessment', reason });
      await this.keep.execute(tx, flagId, chair.id, conclusion);
    });
  }

  async #readingOf(tx: Tx, flagId: string, language: Language): Promise<ConclusionReading> {
    const { state } = await this.visibleFlag.execute(tx, flagId);
    if (state !== 'in-assessment') throw new Problem({ code: 'flag.not-in-state', pointer: '', values: { state } });
    const reading = await this.readings.execute(tx, flagId, language);
    if (reading.panel.assessed === 0) throw new Problem('assessment.none-yet');
    return reading;
  }
}
