import { Injectable } from '@nestjs/common';
import { GATE } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { type BegunStep, BeginStep } from '../begin-step.js';
import type { OwnAccount } from '../open-accounts.js';

/** Goes on, after an invitation, to the choice of a second factor. */
@Injectable()
export class StepAfterInvitation {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly beginStep: BeginStep,
  ) {}

  async execute({ id }: OwnAccount): Promise<BegunStep> {
    return this.database.transaction(GATE, (tx) => this.beginStep.execute(tx, id, this.clock.now()));
  }
}
