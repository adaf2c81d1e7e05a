import { Injectable } from '@nestjs/common';
import { SettableClock } from '../../../platform/settable-clock.js';
import { AcknowledgeEscalation, EscalateFlag, RecordFollowUp, TellOfEscalation } from '../../escalations/index.js';
import type { DemoScene } from './facts/demo-scene.js';
import type { Stage } from './play-assessment.js';

/** Hours before now: what has not been answered yet was sent a moment ago, and what is being done was told today. */
const JUST_SENT = 0.5;
const JUST_TOLD = 2;

/** From the conclusion of the panel to the ministry, and back. */
@Injectable()
export class PlayEscalation {
  constructor(
    private readonly clock: SettableClock,
    private readonly escalateFlag: EscalateFlag,
    private readonly tell: TellOfEscalation,
    private readonly acknowledge: AcknowledgeEscalation,
    private readonly recordFollowUp: RecordFollowUp,
  ) {}

  /** @returns the escalation of which everybody has been told */
  async execute({ flagId, person, after, before }: Stage, { escalation, acknowledgement }: DemoScene): Promise<string | undefined> {
    if (escalation === undefined) return undefined;
    this.clock.set(acknowledgement === undefined ? before(JUST_SENT) : after(escalation.hours));
    const id = await this.escalateFlag.execute(person(escalation.by), flagId, escalation.summary);
    if (acknowledgement === undefined) return undefined;

    await this.tell.execute(id);
    this.clock.set(after(acknowledgement.hours));
    await this.acknowledge.execute(person(acknowledgement.by), id, acknowledgement.by);
    await this.tell.execute(id);
    this.clock.set(before(JUST_TOLD));
    await this.recordFollowUp.execute(person(acknowledgement.by), id, acknowledgement.by, acknowledgement.followUp);
    return id;
  }
}
