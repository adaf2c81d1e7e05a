import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { Database } from '../../../platform/database.js';
import { instantOf } from '../../../platform/identity.js';
import { Trail } from '../../../platform/trail.js';
import type { Filer } from '../filer.js';
import { OwnImportsRepository } from './own-imports.repository.js';
import { RejectionsRepository } from './rejections.repository.js';
import type { Rejection } from './row-fault.js';

/** Some rows to mend; `next` is where the following begin, undefined at the end. */
export interface PageOfRejections {
  readonly rows: readonly Rejection[];
  readonly next: number | undefined;
}

/** The rows of an own file that were not filed, and what is wrong with each. That they are looked at is written down. */
@Injectable()
export class RowsToMend {
  constructor(
    private readonly database: Database,
    private readonly imports: OwnImportsRepository,
    private readonly rejections: RejectionsRepository,
    private readonly trail: Trail,
  ) {}

  /** @param after  number of the row after which they begin. @throws {Problem} when the import is out of sight */
  async execute({ actor, organisationId }: Filer, id: string, after: number, limit: number): Promise<PageOfRejections> {
    if (instantOf(id) === undefined) throw new Problem('import.not-found');
    return this.database.transaction(actor, async (tx) => {
      if ((await this.imports.find(tx, organisationId, id)) === undefined) throw new Problem('import.not-found');
      const found = await this.rejections.after(tx, id, after, limit + 1);
      await this.trail.record(tx, { action: 'import.errors-read', subjectKind: 'import', subjectId: id, organisationId });
      const rows = found.slice(0, limit);
      return { rows, next: found.length > limit ? rows.at(-1)?.number : undefined };
    });
  }
}
