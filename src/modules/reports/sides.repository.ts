import { Injectable } from '@nestjs/common';
import type { Side } from '../../domain/parties/sectors.js';
import type { Tx } from '../../platform/database.js';

/** On which side of the counter organisations stand. */
@Injectable()
export class SidesRepository {
  async of(tx: Tx, organisationId: string): Promise<Side> {
    const [row] = await tx.query<{ side: Side }>(
      `select side
         from organisation
        where id = $1`,
      [organisationId],
    );
    if (row === undefined) throw new RangeError('who files belongs to an organisation');
    return row.side;
  }
}
