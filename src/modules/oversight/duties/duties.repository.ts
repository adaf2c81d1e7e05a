import { Injectable } from '@nestjs/common';
import { type Day, dayInNetherlands } from '../../../domain/calendar.js';
import type { Tx } from '../../../platform/database.js';

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
}
