import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import type { ParkedFault, PartitionedTable } from './system-standing.js';

/** Numbers about the service itself. */
@Injectable()
export class SystemRepository {
  /** Jobs put aside, per job and kind of fault. */
  async parkedFaults(tx: Tx): Promise<ParkedFault[]> {
    return tx.query<ParkedFault>(
      `select job,
              coalesce(fault, '') as fault,
              count(*)::integer as count
         from outbox
        where parked_at is not null
        group by job, fault
        order by job, fault`,
    );
  }

  /** Messages per state of delivery. */
  async messagesByState(tx: Tx): Promise<{ state: string; count: number }[]> {
    return tx.query(
      `select state,
              count(*)::integer as count
         from message
        group by state
        order by state`,
    );
  }

  /** The last month of every table that is cut by month; the names of the parts end in it. */
  async partitionedTables(tx: Tx): Promise<PartitionedTable[]> {
    return tx.query<PartitionedTable>(
      `select parent.relname as name,
              replace(max(substring(child.relname from '_(\\d{4}_\\d{2})$')), '_', '-') as "lastMonth"
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
