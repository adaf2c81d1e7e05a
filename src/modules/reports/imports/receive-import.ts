import { Injectable } from '@nestjs/common';
import { MOST_UNFINISHED, SILENT_MINUTES } from '../../../domain/imports/import-limits.js';
import type { ImportFormat } from '../../../domain/imports/import-format.js';
import { Problem } from '../../../domain/problem.js';
import { inSandbox } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import type { Filer } from '../filer.js';
import { ImportsRepository } from './imports.repository.js';
import { KeepFile } from './keep-file.js';
import { PromiseImport } from './promise-import.js';

const MINUTE_MS = 60_000;

/** A file that comes in. */
export interface SentTable {
  readonly format: ImportFormat;
  readonly dryRun: boolean;
  /** As its sender calls it. */
  readonly name?: string | undefined;
  readonly content: AsyncIterable<Buffer>;
  /** When it is read if nobody does so before; absent: at once. */
  readonly dueAt?: Date;
}

/** Takes in a file with many reports: keeps it, says so in the trail, and promises that it is read. */
@Injectable()
export class ReceiveImport {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly keepFile: KeepFile,
    private readonly imports: ImportsRepository,
    private readonly promises: PromiseImport,
  ) {}

  /** @returns the id of the import. @throws {Problem} when too many wait, or the file is refused; then nothing of it is kept */
  async execute(filer: Filer, sent: SentTable): Promise<string> {
    const id = await this.#begin(filer, sent);
    try {
      const file = await this.keepFile.execute(filer, id, sent.format, sent.content);
      await this.database.transaction(filer.actor, async (tx) => {
        await this.imports.received(tx, id, file);
        await this.promises.execute(tx, { id, organisationId: filer.organisationId }, sent.dueAt);
      });
      return id;
    } catch (fault) {
      await this.database.transaction(filer.actor, (tx) => this.imports.giveUp(tx, id));
      throw fault;
    }
  }

  async #begin({ actor, organisationId }: Filer, { format, dryRun, name }: SentTable): Promise<string> {
    const receivedAt = this.clock.now();
    const id = newId(receivedAt);
    await this.database.transaction(actor, async (tx) => {
      const heardSince = new Date(receivedAt.getTime() - SILENT_MINUTES * MINUTE_MS);
      if ((await this.imports.unfinished(tx, organisationId, heardSince)) >= MOST_UNFINISHED)
        throw new Problem({ code: 'import.too-many', pointer: '', values: { most: MOST_UNFINISHED } });
      const authorId = 'id' in actor ? actor.id : null;
      const authorKind = actor.kind === 'person' || actor.kind === 'client' ? actor.kind : 'system';
      await this.imports.add(tx, {
        id,
        organisationId,
        authorKind,
        authorId,
        sandbox: inSandbox(actor),
        format,
        dryRun,
        label: name,
        receivedAt,
      });
    });
    return id;
  }
}
