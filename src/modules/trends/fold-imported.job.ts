import { Injectable } from '@nestjs/common';
import type { JobHandler, JobPayloads } from '../../jobs/job-payloads.js';
import { FoldImported } from './fold-imported.js';

/** Edge of the worker: a file was read to its end. */
@Injectable()
export class FoldImportedJob implements JobHandler<'import.fold'> {
  readonly job = 'import.fold';

  constructor(private readonly foldImported: FoldImported) {}

  async handle({ importId }: JobPayloads['import.fold']): Promise<void> {
    await this.foldImported.execute(importId);
  }
}
