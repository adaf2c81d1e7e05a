import { Injectable } from '@nestjs/common';
import type { JobHandler, JobPayloads } from '../../../jobs/job-payloads.js';
import { TakeInTurn } from './take-in-turn.js';

/** Edge of the worker: a file came in. */
@Injectable()
export class TakeImportJob implements JobHandler<'import.take'> {
  readonly job = 'import.take';

  constructor(private readonly takeInTurn: TakeInTurn) {}

  async handle({ importId }: JobPayloads['import.take']): Promise<void> {
    await this.takeInTurn.execute(importId);
  }
}
