import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import type { BackupMark, SeenBackup } from './backup-mark.js';

/** All reading and writing of the tables `backup_mark` and `backup_seen`. */
@Injectable()
export class BackupsRepository {
  /** Marks the database as it is now. */
  async mark(tx: Tx, id: string, now: Date): Promise<void> {
    await tx.query(
      `insert into backup_mark (id, marked_at, tables, links)
       select $1,
              $2,
              (select array_agg(relname::text order by relname)
                 from pg_class
                where relnamespace = 'public'::regnamespace
                  and relkind = 'r'),
              coalesce((select max(position) from trail_link), 0)`,
      [id, now],
    );
  }

  /** Forgets marks of before: a backup as old as that is no backup. */
  async forget(tx: Tx, before: Date): Promise<void> {
    await tx.query('delete from backup_mark where marked_at < $1', [before]);
  }

  /** The newest of some marks; undefined: this database wrote none of them. */
  async newest(tx: Tx, ids: readonly string[]): Promise<BackupMark | undefined> {
    const [mark] = await tx.query<BackupMark>(
      `select id, marked_at as "markedAt", tables, links::float8 as links
         from backup_mark
        where id::text = any($1::text[])
        order by marked_at desc
        limit 1`,
      [ids],
    );
    return mark;
  }

  async tables(tx: Tx): Promise<readonly string[]> {
    const rows = await tx.query<{ name: string }>(
      `select relname::text as name
         from pg_class
        where relnamespace = 'public'::regnamespace
          and relkind = 'r'`,
    );
    return rows.map(({ name }) => name);
  }

  /** The same backup seen again changes nothing. */
  async note(tx: Tx, markId: string, { markedAt, seenAt, tables, rows }: SeenBackup): Promise<void> {
    await tx.query(
      `insert into backup_seen (mark_id, marked_at, seen_at, tables, rows)
       values ($1, $2, $3, $4, $5)
       on conflict on constraint backup_seen_pk do nothing`,
      [markId, markedAt, seenAt, tables, rows],
    );
  }

  /** The backup that holds the most. */
  async latest(tx: Tx): Promise<SeenBackup | undefined> {
    const [seen] = await tx.query<SeenBackup>(
      `select marked_at as "markedAt", seen_at as "seenAt", tables, rows::float8 as rows
         from backup_seen
        order by marked_at desc
        limit 1`,
    );
    return seen;
  }
}
