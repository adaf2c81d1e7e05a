import { Injectable } from '@nestjs/common';
import { SettableClock } from '../../../platform/settable-clock.js';
import { DismissFlag } from '../../flags/index.js';
import { ConvenePanel } from '../../panel/index.js';
import type { Person } from './demo-cast.js';
import type { DemoScene } from './facts/demo-scene.js';
import { PlayPanel } from './play-panel.js';

/** A flag of the demo, who may act on it, and when: so many hours after it was raised, or before now. */
export interface Stage {
  readonly flagId: string;
  readonly person: (name: string) => Person;
  readonly after: (hours: number) => Date;
  readonly before: (hours: number) => Date;
}

/** How long after a flag was raised the panel hears of it, in hours. */
const TO_CONVENE = 0.02;

/** From a raised flag to the conclusion of the panel, or to its dismissal. */
@Injectable()
export class PlayAssessment {
  constructor(
    private readonly clock: SettableClock,
    private readonly convenePanel: ConvenePanel,
    private readonly dismissFlag: DismissFlag,
    private readonly playPanel: PlayPanel,
  ) {}

  async execute({ flagId, person, after }: Stage, { dismissal, assessments = [], conclusion }: DemoScene): Promise<void> {
    this.clock.set(after(dismissal?.hours ?? TO_CONVENE));
    if (dismissal !== undefined) return this.dismissFlag.execute(person(dismissal.by), flagId, dismissal.reason);
    await this.convenePanel.execute(flagId);
    for (const { by, hours, draft } of assessments) {
      this.clock.set(after(hours));
      await this.playPanel.assess(person(by), flagId, draft);
    }
    if (conclusion === undefined) return undefined;
    this.clock.set(after(conclusion.hours));
    return this.playPanel.conclude(person(conclusion.by), flagId, conclusion.draft);
  }
}
