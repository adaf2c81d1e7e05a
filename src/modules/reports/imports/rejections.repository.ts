import { Injectable } from '@nestjs/common';
import { columnsOf } from '../../../platform/columns-of.js';
import type { Tx } from '../../../platform/database.js';
import { type Place, rowOf } from '../../../platform/sealing/place.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { PartOf } from './parts.repository.js';
import type { Rejection } from './row-fault.js';

const ADD = `insert into import_rejection (import_id, row_number, organisation_id, content)
             select $1::uuid, given.row_number, $2::uuid, given.content
               from unnest($3::integer[], $4::bytea[]) as given (row_number, content)`;

type Content = Omit<Rejection, 'number'>;

/** All reading and writing of the table `import_rejection`: rows that could not be filed, kept to be mended. */
@Injectable()
export class RejectionsRepository {
  constructor(private readonly sealing: Sealing) {}

  async add(tx: Tx, { id, organisationId }: PartOf, rejections: readonly Rejection[]): Promise<void> {
    if (rejections.length === 0) return;
    const sealer = await this.sealing.sealer(tx, organisationId, 'report');
    const rows = rejections.map(({ number, ...content }) => [number, sealer.seal(placeOf(id, number), content satisfies Content)]);
    await tx.prepared('import-rejection.add', ADD, [id, organisationId, ...columnsOf(rows)]);
  }

  /** Rows of an import after one, in their order. */
  async after(tx: Tx, id: string, row: number, limit: number): Promise<Rejection[]> {
    const rows = await tx.query<{ number: number; content: Buffer }>(
      `select row_number as number, content
         from import_rejection
        where import_id = $1
          and row_number > $2
        order by row_number
        limit $3`,
      [id, row, limit],
    );
    const opened = await this.sealing.open<Content>(
      tx,
      rows.map(({ number, content }) => ({ place: placeOf(id, number), value: content })),
    );
    return rows.flatMap(({ number }, at) => {
      const content = opened[at];
      return content === undefined ? [] : [{ number, ...content }];
    });
  }
}

function placeOf(id: string, row: number): Place {
  return { table: 'import_rejection', row: rowOf(id, row), column: 'content' };
}
