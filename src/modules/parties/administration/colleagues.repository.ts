import { Injectable } from '@nestjs/common';
import type { Role } from '../../../platform/actor.js';
import type { Tx } from '../../../platform/database.js';
import { type Opened, PersonSeal, type SealedIdentity } from '../person-seal.js';

interface SealedColleague extends SealedIdentity {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly endedAt: Date | null;
  /** Null: never yet. */
  readonly lastSignedInAt: Date | null;
}

/** Somebody of the own organisation. */
export type ColleagueRow = Opened<SealedColleague>;

/** Signing in is recorded in the trail and nowhere else; the newest line of each person is found by the index on who acted. */
const OF_ORGANISATION = `
  select person.id, person.email, person.name, person.roles, person.disabled_at as "endedAt", line.recorded_at as "lastSignedInAt"
    from person
    left join lateral (select recorded_at
                         from trail
                        where trail.actor_id = person.id
                          and trail.action = 'person.signed-in'
                          and trail.organisation_id = $1
                        order by recorded_at desc
                        limit 1) line on true
   where person.organisation_id = $1
     and person.roles && array['reporter', 'organisation-admin']`;

const ADMINISTRATORS = `
  select id
    from person
   where organisation_id = $1
     and 'organisation-admin' = any(roles)
     and disabled_at is null
   order by id
     for update`;

/** What an administrator reads and writes of the tables `person` and `session`. */
@Injectable()
export class ColleaguesRepository {
  constructor(private readonly seal: PersonSeal) {}

  async of(tx: Tx, organisationId: string): Promise<ColleagueRow[]> {
    return this.seal.open(tx, await tx.query<SealedColleague>(OF_ORGANISATION, [organisationId]));
  }

  /** Who administers the organisation now; locked, so that two who end each other's access wait for one another. */
  async administrators(tx: Tx, organisationId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(ADMINISTRATORS, [organisationId]);
    return rows.map(({ id }) => id);
  }

  /** Ends the access of somebody with whatever sessions run. @returns whether there was any */
  async end(tx: Tx, organisationId: string, id: string, at: Date): Promise<boolean> {
    const ended = await tx.query(
      'update person set disabled_at = $3 where id = $2 and organisation_id = $1 and disabled_at is null returning id',
      [organisationId, id, at],
    );
    if (ended.length > 0) await tx.query('delete from session where person_id = $1', [id]);
    return ended.length > 0;
  }

  /** Gives access back where it had ended. @returns whether somebody of the organisation has this id */
  async admit(tx: Tx, organisationId: string, id: string): Promise<boolean> {
    const found = await tx.query('update person set disabled_at = null where id = $2 and organisation_id = $1 returning id', [
      organisationId,
      id,
    ]);
    return found.length > 0;
  }
}
