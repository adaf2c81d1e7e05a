import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { bareWord } from '../../../domain/imports/choice-words.js';
import { Problem } from '../../../domain/problem.js';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import { ReportableGroups } from '../reportable-groups.js';
import { csvRows } from './csv-rows.js';
import type { ImportStanding } from './import-standing.js';
import { ndjsonRows } from './ndjson-rows.js';
import { PartsRepository } from './parts.repository.js';
import type { ReadPiece } from './read-row.js';
import { xlsxRows } from './sheet/xlsx-rows.js';
import { textChunks } from './text-chunks.js';

const IMPORTER = system('import');

/** Reads a file that came in, a part at a time, as rows. */
@Injectable()
export class ReadImport {
  readonly #named: ReadonlyMap<string, string>;

  constructor(
    private readonly database: Database,
    private readonly sealing: Sealing,
    private readonly parts: PartsRepository,
    groups: ReportableGroups,
  ) {
    this.#named = new Map(groups.all.flatMap(({ id, name }) => [id, name.nl, name.en].map((word) => [bareWord(word), id] as const)));
  }

  /** @throws {Problem | HeadRefused | RowBroken} when the file cannot be read, or not any further */
  execute(standing: ImportStanding): AsyncIterable<ReadPiece> {
    const groupNamed = (bare: string) => this.#named.get(bare);
    if (standing.format === 'xlsx') return xlsxRows(this.#bytes(standing), groupNamed);
    const text = textChunks(this.#bytes(standing), standing.encoding ?? 'utf-8');
    return standing.format === 'ndjson' ? ndjsonRows(text) : csvRows(text, groupNamed);
  }

  /** @throws {Problem} when what is read is not what came in */
  async *#bytes(standing: ImportStanding): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    for (let part = 0; part < standing.parts; part += 1) {
      const bytes = await this.database.transaction(IMPORTER, (tx) => this.parts.read(tx, standing, part));
      if (bytes === undefined) throw new Problem('import.damaged');
      hash.update(bytes);
      yield bytes;
    }
    const digest = this.sealing.blindIndex('imported-file', `${standing.organisationId}\0${hash.digest('hex')}`);
    if (standing.digest === null || !digest.equals(standing.digest)) throw new Problem('import.damaged');
  }
}
