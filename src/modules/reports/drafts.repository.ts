import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { type Place, rowOf } from '../../platform/sealing/place.js';
import { Sealing } from '../../platform/sealing/sealing.js';

/** Fields of a form by name, as typed. */
export type DraftContent = Readonly<Record<string, string>>;

/** Whose draft it is. */
interface Drafter {
  readonly id: string;
  readonly organisationId: string;
}

/** All reading and writing of the table `draft`: one per person and form. */
@Injectable()
export class DraftsRepository {
  constructor(private readonly sealing: Sealing) {}

  async find(tx: Tx, personId: string, form: string): Promise<DraftContent | undefined> {
    const [row] = await tx.query<{ content: Buffer }>('select content from draft where person_id = $1 and form = $2', [personId, form]);
    if (row === undefined) return undefined;
    const [content] = await this.sealing.open<DraftContent>(tx, [{ place: placeOf(personId, form), value: row.content }]);
    return content;
  }

  async put(tx: Tx, { id, organisationId }: Drafter, form: string, content: DraftContent, savedAt: Date): Promise<void> {
    const sealer = await this.sealing.sealer(tx, organisationId, 'draft');
    await tx.query(
      `insert into draft (person_id, form, content, saved_at)
       values ($1, $2, $3, $4)
       on conflict on constraint draft_pk do update
         set content = excluded.content,
             saved_at = excluded.saved_at`,
      [id, form, sealer.seal(placeOf(id, form), content), savedAt],
    );
  }

  async remove(tx: Tx, personId: string, form: string): Promise<void> {
    await tx.query('delete from draft where person_id = $1 and form = $2', [personId, form]);
  }
}

function placeOf(personId: string, form: string): Place {
  return { table: 'draft', row: rowOf(personId, form), column: 'content' };
}
