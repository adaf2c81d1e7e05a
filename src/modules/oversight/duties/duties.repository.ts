import { Injectable } from '@nestjs/common';
import { type Day, dayInNetherlands } from '../../../domain/calendar.js';
import type { Side } from '../../../domain/parties/sectors.js';
import type { Tx } from '../../../platform/database.js';

/** A statement older than this is of an organisation that stopped, in days: a quarter, as on its own start page. */
const REMEMBERED_DAYS = 92;

/** An organisation that may owe something. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly side: Side;
  readonly registeredAt: Date;
}

/** The newest statement of a product group of an organisation. */
export interface LastStated {
  readonly organisationId: string;
  readonly productGroup: string;
  readonly asOf: Day;
}

/** What must be known of organisations to say what they owe. */
@Injectable()
export class DutiesRepository {
  /** The day on which an organisation was registered. */
  async registeredOn(tx: Tx, organisationId: string): Promise<Day> {
    const [organisation] = await tx.query<{ registeredAt: Date }>(
      'select registered_at as "registeredAt" from organisation where id = $1',
      [organisationId],
    );
    if (organisation === undefined) throw new RangeError('the organisation is not there');
    return dayInNetherlands(organisation.registeredAt);
  }

  /** Every organisation of the register, by name: who has to state something has to, whether or not somebody signs in. An erased one has no name. */
  async parties(tx: Tx): Promise<Party[]> {
    return tx.query<Party>(
      `select o.id,
              o.name,
              o.side,
              o.registered_at as "registeredAt"
         from organisation o
        where o.name <> ''
        order by o.name, o.id`,
    );
  }

  /** The newest statement of each product group of each organisation; tries in the sandbox state nothing. */
  async lastStated(tx: Tx, today: Day): Promise<LastStated[]> {
    return tx.query<LastStated>(
      `select organisation_id as "organisationId",
              product_group as "productGroup",
              max(as_of) as "asOf"
         from report
        where kind = 'stock'
          and state = 'filed'
          and is_current
          and not sandbox
          and filed_at >= $1::date - $2::integer
          and as_of <= $1
        group by organisation_id, product_group`,
      [today, REMEMBERED_DAYS],
    );
  }
}
