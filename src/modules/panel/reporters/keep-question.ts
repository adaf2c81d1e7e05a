import { Injectable } from '@nestjs/common';
import { Outbox } from '../../../jobs/outbox.js';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { Trail } from '../../../platform/trail.js';
import { RevealsRepository } from './reveals.repository.js';

const HOUR_MS = 3_600_000;
/** How long a question waits for a decision. Own choice: a day, so that an old reason never opens a name. */
const OPEN_HOURS = 24;

interface Question {
  readonly flagId: string;
  readonly entryId: string;
  readonly askedBy: string;
  readonly reason: string;
}

/** Keeps a question for a name with its line in the trail, and promises that triage is told. */
@Injectable()
export class KeepQuestion {
  constructor(
    private readonly clock: Clock,
    private readonly reveals: RevealsRepository,
    private readonly trail: Trail,
    private readonly outbox: Outbox,
  ) {}

  async execute(tx: Tx, question: Question): Promise<void> {
    const askedAt = this.clock.now();
    const id = newId(askedAt);
    await this.reveals.add(tx, { ...question, id, askedAt, lapsesAt: new Date(askedAt.getTime() + OPEN_HOURS * HOUR_MS) });
    await this.trail.record(tx, { action: 'identity.asked', subjectKind: 'flag', subjectId: question.flagId });
    await this.outbox.promise(tx, 'panel.tell-reveal', { revealId: id });
  }
}
