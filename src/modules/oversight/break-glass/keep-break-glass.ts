import { Injectable } from '@nestjs/common';
import { Outbox } from '../../../jobs/outbox.js';
import type { Tx } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { BreakGlassRepository, type NewStep } from './break-glass.repository.js';
import type { StepKind } from './break-glass-use.js';

/** Steps of which somebody is told. */
const TOLD: readonly StepKind[] = ['refused', 'opened'];

/** Keeps a step of break-glass access with its line in the trail, and promises that who must know is told. */
@Injectable()
export class KeepBreakGlass {
  constructor(
    private readonly uses: BreakGlassRepository,
    private readonly trail: Trail,
    private readonly outbox: Outbox,
  ) {}

  async execute(tx: Tx, step: NewStep): Promise<void> {
    const { useId, kind } = step;
    await this.uses.addStep(tx, step);
    await this.trail.record(tx, { action: `break-glass.${kind}`, subjectKind: 'break-glass', subjectId: useId });
    if (TOLD.includes(kind)) await this.outbox.promise(tx, 'break-glass.tell', { useId });
  }
}
