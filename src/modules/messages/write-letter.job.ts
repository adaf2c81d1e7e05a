import { Injectable } from '@nestjs/common';
import type { JobHandler, JobPayloads } from '../../jobs/job-payloads.js';
import { WriteLetter } from './write-letter.js';

/** Edge of the worker. */
@Injectable()
export class WriteLetterJob implements JobHandler<'account.write-letter'> {
  readonly job = 'account.write-letter';

  constructor(private readonly writeLetter: WriteLetter) {}

  async handle({ letterId }: JobPayloads['account.write-letter']): Promise<void> {
    await this.writeLetter.execute(letterId);
  }
}
