import { Injectable } from '@nestjs/common';
import type { Day } from '../../../domain/calendar.js';
import type { HeldExemption } from '../../../domain/duties/exemption.js';
import type { Tx } from '../../../platform/database.js';

/** What must be known of an exemption to tell of it. */
export interface ToldExemption {
  readonly organisationId: string;
  readonly asked: boolean;
  readonly proposed: boolean;
  readonly granted: boolean | null;
  /** Null: nobody ended or withdrew it. */
  readonly ended: 'desk' | 'organisation' | null;
}

/** What must be known of exemptions beside what was said about them. */
@Injectable()
export class HeldExemptionsRepository {
  /** Those that were granted and have begun, per organisation, as far as the actor may see them: also those of the past. */
  async held(tx: Tx, today: Day): Promise<(HeldExemption & { readonly organisationId: string })[]> {
    return tx.query(
      `select e.organisation_id as "organisationId",
              e.product_group as "productGroup",
              e.valid_from as "from",
              least(e.valid_until, n.ended_on) as until,
              e.statutory
         from duty_exemption e
         left join duty_exemption_end n on n.exemption_id = e.id
        where e.granted
          and e.valid_from <= $1
        order by e.id`,
      [today],
    );
  }

  async toTell(tx: Tx, id: string): Promise<ToldExemption | undefined> {
    const [found] = await tx.query<ToldExemption>(
      `select e.organisation_id as "organisationId",
              e.asked_by is not null as asked,
              e.proposed_by is not null as proposed,
              e.granted,
              case when n.answer is not null then 'desk' when n.exemption_id is not null then 'organisation' end as ended
         from duty_exemption e
         left join duty_exemption_end n on n.exemption_id = e.id
        where e.id = $1`,
      [id],
    );
    return found;
  }
}
