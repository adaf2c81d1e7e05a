import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';

/** Fields of a form by name, as typed. */
export type DraftContent = Readonly<Record<string, string>>;

/** PostgreSQL keeps neither a zero character nor half of a surrogate pair in JSON. */
const UNSTORABLE = /\0|\p{Surrogate}/gu;

/** All reading and writing of the table `draft`: one per person and form. */
@Injectable()
export class DraftsRepository {
  async find(tx: Tx, personId: string, form: string): Promise<DraftContent | undefined> {
    const rows = await tx.query<{ content: DraftContent }>('select content from draft where person_id = $1 and form = $2', [
      personId,
      form,
    ]);
    return rows[0]?.content;
  }

  async put(tx: Tx, personId: string, form: string, content: DraftContent, savedAt: Date): Promise<void> {
    const storable = Object.fromEntries(
      Object.entries(content).map(([name, typed]) => [name.replace(UNSTORABLE, ''), typed.replace(UNSTORABLE, '')]),
    );
    await tx.query(
      `insert into draft (person_id, form, content, saved_at)
       values ($1, $2, $3, $4)
       on conflict on constraint draft_pk do update
         set content = excluded.content,
             saved_at = excluded.saved_at`,
      [personId, form, JSON.stringify(storable), savedAt],
    );
  }

  async remove(tx: Tx, personId: string, form: string): Promise<void> {
    await tx.query('delete from draft where person_id = $1 and form = $2', [personId, form]);
  }
}
