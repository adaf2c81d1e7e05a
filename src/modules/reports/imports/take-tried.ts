import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { Database } from '../../../platform/database.js';
import { instantOf } from '../../../platform/identity.js';
import type { Filer } from '../filer.js';
import { ImportsRepository } from './imports.repository.js';
import { PromiseImport } from './promise-import.js';

/** Has a file filed that was only tried: the same one, without its being sent again. */
@Injectable()
export class TakeTried {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly promises: PromiseImport,
  ) {}

  /** @throws {Problem} when it was filed already, is kept no longer, or is of somebody else */
  async execute({ actor, organisationId }: Filer, id: string): Promise<void> {
    if (instantOf(id) === undefined) throw new Problem('import.not-found');
    await this.database.transaction(actor, async (tx) => {
      if (!(await this.imports.isThere(tx, organisationId, id))) throw new Problem('import.not-found');
      if (!(await this.imports.forReal(tx, id))) throw new Problem('import.not-tried');
      await this.promises.execute(tx, { id, organisationId });
    });
  }
}
