import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';

/** Organisations as they are gone through one after the other. */
@Injectable()
export class OrganisationsRepository {
  /** The next so many ids after one, in order; from the first when there is none. */
  async after(tx: Tx, id: string | undefined, limit: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select id
         from organisation
        where ($1::uuid is null or id > $1)
        order by id
        limit $2`,
      [id ?? null, limit],
    );
    return rows.map((row) => row.id);
  }
}
