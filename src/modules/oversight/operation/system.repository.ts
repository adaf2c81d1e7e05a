import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import type { MailStanding, PartitionedTable, StuckWork } from './system-standing.js';

/** Numbers about the service itself. */
@Injectable()
export class SystemRepository {
  /** Jobs that failed, per job and kind of fault; those put aside first. */
  async stuckWork(tx: Tx): Promise<StuckWork[]> {
    return tx.query<StuckWork>(
      `select job,
              coalesce(fault, '') as fault,
              count(*)::integer as count,
              parked_at is not null as aside,
              min(coalesce(failing_since, due_at)) as since
         from outbox
        where parked_at is not null
           or failing_since is not null
        group by job, coalesce(fault, ''), parked_at is not null
        order by aside desc, job, fault`,
    );
  }

  /** Messages per state of delivery. */
  async mailByState(tx: Tx, lately: Date): Promise<MailStanding[]> {
    return tx.query<MailStanding>(
      `select state,
              count(*)::integer as count,
              count(*) filter (where coalesce(settled_at, composed_at) >= $1)::integer as lately,
              min(composed_at) as oldest
         from message
        group by state
        order by state`,
      [lately],
    );
  }

  /** When the mail was composed that has waited longest; null: none waits. */
  async oldestWaiting(tx: Tx): Promise<Date | null> {
    const [row] = await tx.query<{ oldest: Date | null }>(`select min(composed_at) as oldest from message where state = 'waiting'`);
    return row?.oldest ?? null;
  }

  /** The last month of every table that is cut by month; the names of the parts end in it. Who may not read a table may see its size. */
  async partitionedTables(tx: Tx): Promise<PartitionedTable[]> {
    return tx.query<PartitionedTable>(
      `select parent.relname as name,
              replace(max(substring(child.relname from '_(\\d{4}_\\d{2})$')), '_', '-') as "lastMonth",
              coalesce(bool_or(pg_relation_size(child.oid) > 0) filter (where child.relname = parent.relname || '_default'), false) as strays
         from pg_class parent
         join pg_inherits on pg_inherits.inhparent = parent.oid
         join pg_class child on child.oid = pg_inherits.inhrelid
        where parent.relkind = 'p'
          and parent.relnamespace = 'public'::regnamespace
        group by parent.relname
        order by parent.relname`,
    );
  }
}
