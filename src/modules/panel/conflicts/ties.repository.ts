import { Injectable } from '@nestjs/common';
import type { Day } from '../../../domain/calendar.js';
import type { Scope } from '../../../domain/flags/scope.js';
import type { Tx } from '../../../platform/database.js';

/** An expert or chair, and the holdings of employer and interests. */
export interface Tied {
  readonly id: string;
  readonly chair: boolean;
  readonly holdings: readonly string[];
}

/** Which holdings people of the panel have ties with, and which are named in a report. Reading for the worker alone. */
@Injectable()
export class TiesRepository {
  async ofPanel(tx: Tx): Promise<Tied[]> {
    return tx.query<Tied>(
      `select p.id,
              'chair' = any(p.roles) as chair,
              array(select h.id from holding h where h.ref = any(p.interests)
                    union
                    select o.holding_id from organisation o where o.ref = any(p.interests) or o.id = p.organisation_id) as holdings
         from person p
        where p.roles && array['panel', 'chair']
          and p.disabled_at is null`,
      [],
    );
  }

  /** Holdings that announced an interruption or discontinuation in a scope. */
  async announcers(tx: Tx, productGroup: string, { kind, code }: Scope, since: Day): Promise<string[]> {
    const rows = await tx.query<{ holdingId: string }>(
      `select distinct holding_id as "holdingId"
         from contribution
        where product_group = $1
          and week_start >= $2
          and announces
          and ($3 = 'national' or region = $4)`,
      [productGroup, since, kind, code],
    );
    return rows.map(({ holdingId }) => holdingId);
  }
}
