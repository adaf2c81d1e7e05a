import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import type { JobName, JobPayloads } from './job-payloads.js';

/** A promise that waits to be handed to the queue. */
export interface Promised {
  readonly id: number;
  readonly job: string;
  readonly payload: unknown;
}

/** A promise that was handed over and not yet kept; `batch` is the first of those handed over with it. */
export interface Overdue extends Promised {
  readonly batch: number;
}

/** How the promises of one job stand. */
export interface JobStanding {
  readonly job: string;
  /** Promises not yet kept and not put aside. */
  readonly open: number;
  /** Since when the oldest of them should have been done, in seconds. */
  readonly oldestSeconds: number;
  /** Of those, the ones that failed all their attempts and are tried again. */
  readonly failing: number;
  readonly parked: number;
}

/** All reading and writing of the table `outbox`, except the promise itself (`Outbox.promise`). */
@Injectable()
export class OutboxRepository {
  /**
   * The oldest promises that are due, locked; other relays pass them by. While the same work is in hand, later promises of
   * it wait and become one job: under load there are fewer and larger jobs, not more.
   */
  async claim(tx: Tx, now: Date, limit: number): Promise<Promised[]> {
    return tx.query<Promised>(
      `select id, job, payload
         from outbox
        where relayed_at is null
          and parked_at is null
          and due_at <= $1
          and not exists (select 1
                            from outbox in_hand
                           where in_hand.relayed_at is not null
                             and in_hand.parked_at is null
                             and in_hand.job = outbox.job
                             and (in_hand.job = 'cells.fold' or in_hand.payload = outbox.payload))
        order by due_at, id
        limit $2
          for update skip locked`,
      [now, limit],
    );
  }

  /** All promises of one job, due or not, that nobody has taken: for who does them himself; locked. */
  async claimAll<Job extends JobName>(tx: Tx, job: Job): Promise<{ id: number; payload: JobPayloads[Job] }[]> {
    return tx.query<{ id: number; payload: JobPayloads[Job] }>(
      `select id, payload
         from outbox
        where job = $1
          and relayed_at is null
          and parked_at is null
        order by id
          for update skip locked`,
      [job],
    );
  }

  /** `batches[i]` is the batch of `ids[i]`. */
  async markRelayed(tx: Tx, ids: readonly number[], batches: readonly number[], now: Date): Promise<void> {
    await tx.query(
      `update outbox
          set relayed_at = $3,
              relays = relays + 1,
              batch = given.batch
         from unnest($1::bigint[], $2::bigint[]) as given (id, batch)
        where outbox.id = given.id`,
      [ids, batches, now],
    );
  }

  /** Promises handed over before `since` and not kept: the queue may have lost them. Marked as handed over anew. */
  async reclaim(tx: Tx, since: Date, now: Date, limit: number): Promise<Overdue[]> {
    return tx.query<Overdue>(
      `update outbox
          set relayed_at = $2,
              relays = relays + 1
        where id in (select id
                       from outbox
                      where relayed_at < $1
                        and parked_at is null
                      order by batch, id
                      limit $3
                        for update skip locked)
        returning id, job, payload, batch`,
      [since, now, limit],
    );
  }

  async keep(tx: Tx, ids: readonly number[]): Promise<void> {
    await tx.query('delete from outbox where id = any($1::bigint[])', [ids]);
  }

  /** Puts a job aside that cannot be done; `fault` is a kind of fault, never content. */
  async park(tx: Tx, ids: readonly number[], fault: string, now: Date): Promise<void> {
    await tx.query('update outbox set parked_at = $2, fault = $3 where id = any($1::bigint[])', [ids, now, fault]);
  }

  /** Lets a job wait again that could not be done now; `fault` says why, for the operator. It stays as old as it was. */
  async putBack(tx: Tx, ids: readonly number[], fault: string, dueAt: Date): Promise<void> {
    await tx.query(
      `update outbox
          set relayed_at = null,
              batch = null,
              failing_since = coalesce(failing_since, due_at),
              due_at = $2,
              fault = $3
        where id = any($1::bigint[])`,
      [ids, dueAt, fault],
    );
  }

  /** Lets those of a job wait again that were put aside for a kind of fault, as if promised now. @returns how many */
  async offerAgain(tx: Tx, job: string, fault: string, now: Date): Promise<number> {
    const offered = await tx.query(
      `update outbox
          set relayed_at = null,
              batch = null,
              parked_at = null,
              failing_since = null,
              fault = null,
              due_at = $3
        where job = $1
          and coalesce(fault, '') = $2
          and parked_at is not null
        returning id`,
      [job, fault, now],
    );
    return offered.length;
  }

  /** How the promises of each job stand. One that rests between attempts is as old as before it failed. */
  async standing(tx: Tx, now: Date): Promise<JobStanding[]> {
    return tx.query<JobStanding>(
      `select job,
              count(*) filter (where parked_at is null)::integer as open,
              coalesce(extract(epoch from $1::timestamptz
                                        - min(coalesce(failing_since, due_at))
                                          filter (where parked_at is null
                                                    and coalesce(failing_since, due_at) <= $1)), 0)::float8 as "oldestSeconds",
              count(*) filter (where parked_at is null and failing_since is not null)::integer as failing,
              count(*) filter (where parked_at is not null)::integer as parked
         from outbox
        group by job
        order by job`,
      [now],
    );
  }
}
