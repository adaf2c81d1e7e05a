import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LARGEST_IMPORT } from '../../../domain/imports/import-limits.js';
import type { ImportFormat } from '../../../domain/imports/import-format.js';
import { Problem } from '../../../domain/problem.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { Filer } from '../filer.js';
import { encodingWatch } from './encoding-watch.js';
import type { ReceivedFile } from './imports.repository.js';
import { PartsRepository } from './parts.repository.js';

const PART_BYTES = 1_048_576;
const MEGABYTE = 1_048_576;

/** Keeps a file as it comes in, sealed in parts of a megabyte, each in a transaction of its own: a slow sender holds up nothing. */
@Injectable()
export class KeepFile {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly sealing: Sealing,
    private readonly parts: PartsRepository,
  ) {}

  /** @throws {Problem} when it is too large, empty, or not of its kind */
  async execute({ actor, organisationId }: Filer, id: string, format: ImportFormat, content: AsyncIterable<Buffer>): Promise<ReceivedFile> {
    const hash = createHash('sha256');
    const watch = encodingWatch(format);
    let [bytes, parts] = [0, 0];
    for await (const piece of inParts(content)) {
      bytes += piece.length;
      if (bytes > LARGEST_IMPORT[format]) throw tooLarge(format);
      watch.see(piece);
      hash.update(piece);
      const part = { part: parts, content: piece, cameAt: this.clock.now() };
      await this.database.transaction(actor, (tx) => this.parts.add(tx, { id, organisationId }, part));
      parts += 1;
    }
    if (bytes === 0) throw new Problem('import.empty');
    const digest = this.sealing.blindIndex('imported-file', `${organisationId}\0${hash.digest('hex')}`);
    return { bytes, parts, digest, encoding: watch.end() };
  }
}

function tooLarge(format: ImportFormat): Problem {
  return new Problem({ code: 'import.too-large', pointer: '', values: { megabytes: LARGEST_IMPORT[format] / MEGABYTE } });
}

async function* inParts(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const piece of content) {
    waiting.push(piece);
    length += piece.length;
    if (length < PART_BYTES) continue;
    yield Buffer.concat(waiting);
    [waiting, length] = [[], 0];
  }
  if (length > 0) yield Buffer.concat(waiting);
}
