import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { Database } from '../../../platform/database.js';
import { instantOf } from '../../../platform/identity.js';
import type { Filer } from '../filer.js';
import type { OpenedImport } from './import-standing.js';
import { OwnImportsRepository } from './own-imports.repository.js';

const SHOWN = 20;

/** How far the own files are; nothing of what is in them. */
@Injectable()
export class OwnImport {
  constructor(
    private readonly database: Database,
    private readonly imports: OwnImportsRepository,
  ) {}

  /** @throws {Problem} when there is none, or it is of somebody else */
  async execute({ actor, organisationId }: Filer, id: string): Promise<OpenedImport> {
    if (instantOf(id) === undefined) throw new Problem('import.not-found');
    const found = await this.database.transaction(actor, (tx) => this.imports.find(tx, organisationId, id));
    if (found === undefined) throw new Problem('import.not-found');
    return found;
  }

  /** The newest first. */
  async newest({ actor, organisationId }: Filer): Promise<readonly OpenedImport[]> {
    return this.database.transaction(actor, (tx) => this.imports.newest(tx, organisationId, SHOWN));
  }
}
