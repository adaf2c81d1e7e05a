import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';

/** All reading and writing of the table `conflict` by the service and the desk. */
@Injectable()
export class ConflictsRepository {
  /** Who is conflicted is asked no longer. @returns how many are new */
  async add(tx: Tx, flagId: string, personIds: readonly string[], at: Date): Promise<number> {
    const added = await tx.query(
      `insert into conflict (flag_id, person_id, since)
       select $1, person_id, $2
         from unnest($3::uuid[]) as tied (person_id)
       on conflict on constraint conflict_pk do nothing
       returning person_id`,
      [flagId, at, personIds],
    );
    await tx.query(
      `delete from invitation
        using conflict
        where conflict.flag_id = $1
          and (invitation.flag_id, invitation.person_id) = (conflict.flag_id, conflict.person_id)`,
      [flagId],
    );
    return added.length;
  }

  /** One tie that somebody said of another. @returns whether it is new */
  async record(tx: Tx, flagId: string, personId: string, at: Date): Promise<boolean> {
    const added = await tx.query(
      `insert into conflict (flag_id, person_id, since)
       values ($1, $2, $3)
       on conflict on constraint conflict_pk do nothing
       returning person_id`,
      [flagId, personId, at],
    );
    return added.length === 1;
  }

  async of(tx: Tx, flagId: string): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }>('select person_id as id from conflict where flag_id = $1', [flagId]);
    return new Set(rows.map(({ id }) => id));
  }

  /** Open flags, and those that some chair was neither asked to nor kept from. */
  async toVet(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select f.id
         from flag f
        where f.state not in ('closed', 'dismissed')
           or exists (select 1
                        from person p
                       where 'chair' = any(p.roles)
                         and p.disabled_at is null
                         and not exists (select 1 from invitation i where i.flag_id = f.id and i.person_id = p.id)
                         and not exists (select 1 from conflict c where c.flag_id = f.id and c.person_id = p.id))
        order by f.id`,
      [],
    );
    return rows.map(({ id }) => id);
  }
}
