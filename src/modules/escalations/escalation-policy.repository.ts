import { Injectable } from '@nestjs/common';
import type { EscalationIntervals } from '../../domain/escalations/follow-up.js';
import type { Day } from '../../domain/calendar.js';
import type { Tx } from '../../platform/database.js';

/** The waiting times of the playbook in force. */
@Injectable()
export class EscalationPolicyRepository {
  /** Null where nothing has been laid down. */
  async on(tx: Tx, day: Day): Promise<{ readonly [interval in keyof EscalationIntervals]: number | null }> {
    const rows = await tx.query<{ kind: string; hours: number }>(
      `select distinct on (kind)
              kind,
              coalesce((value ->> 'hours')::numeric, (value ->> 'days')::numeric * 24) as hours
         from policy
        where kind in ('acknowledgement-reminder', 'next-contact', 'idle-reopen')
          and product_group is null
          and valid_from <= $1
        order by kind, valid_from desc, id desc`,
      [day],
    );
    const hoursOf = (kind: string) => rows.find((row) => row.kind === kind)?.hours ?? null;
    return { reminderHours: hoursOf('acknowledgement-reminder'), nextContactHours: hoursOf('next-contact'), idleHours: hoursOf('idle-reopen') };
  }
}
