import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { type Place, rowOf } from '../../../platform/sealing/place.js';
import { Sealing } from '../../../platform/sealing/sealing.js';

/** Which file a part is of. */
export interface PartOf {
  readonly id: string;
  readonly organisationId: string;
}

/** A part of a file as it comes in. */
export interface NewPart {
  /** From 0. */
  readonly part: number;
  readonly content: Buffer;
  readonly cameAt: Date;
}

const ADD = 'insert into import_part (import_id, part, organisation_id, content, came_at) values ($1, $2, $3, $4, $5)';

/** All reading and writing of the table `import_part`: files as they came in, until they were read. */
@Injectable()
export class PartsRepository {
  constructor(private readonly sealing: Sealing) {}

  async add(tx: Tx, { id, organisationId }: PartOf, { part, content, cameAt }: NewPart): Promise<void> {
    const sealer = await this.sealing.sealer(tx, organisationId, 'report');
    await tx.prepared('import-part.add', ADD, [id, part, organisationId, sealer.sealBytes(placeOf(id, part), content), cameAt]);
  }

  /** One part, opened; undefined when it is not there. */
  async read(tx: Tx, { id }: PartOf, part: number): Promise<Buffer | undefined> {
    const [row] = await tx.query<{ content: Buffer }>('select content from import_part where import_id = $1 and part = $2', [id, part]);
    if (row === undefined) return undefined;
    const [bytes] = await this.sealing.openBytes(tx, [{ place: placeOf(id, part), value: row.content }]);
    return bytes;
  }
}

function placeOf(id: string, part: number): Place {
  return { table: 'import_part', row: rowOf(id, part), column: 'content' };
}
