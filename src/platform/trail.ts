import type { Actor } from './actor.js';
import type { Clock } from './clock.js';
import type { Tx } from './database.js';
import { newId } from './identity.js';
import type { Statement } from './statement.js';
import type { TrailKeys } from './trail-keys.js';
import { rowMac, type TrailRow } from './trail-row.js';

/** What happened, to which thing, never its content. */
export interface TrailEvent {
  /** Past tense: `report.filed`, `flag.raised`. */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Whose thing it is, so that an organisation can see who looked; absent for things of nobody in particular. */
  readonly organisationId?: string | null;
}

/** What somebody did. */
export interface TrailDeed {
  readonly actor: Actor;
  readonly event: TrailEvent;
}

export interface TrailLine extends TrailEvent {
  readonly recordedAt: Date;
}

const INSERT = `insert into trail (id, recorded_at, actor_kind, actor_id, actor_roles, organisation_id, action, subject_kind, subject_id,
                                   key_version, mac)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

const INSERT_MANY = `insert into trail (id, recorded_at, actor_kind, actor_id, actor_roles, organisation_id, action, subject_kind, subject_id,
                                        key_version, mac)
                     select given.id, $10::timestamptz, given.actor_kind, given.actor_id, given.actor_roles, given.organisation_id,
                            given.action, given.subject_kind, given.subject_id, $11::smallint, given.mac
                       from unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::bytea[])
                            as given (id, actor_kind, actor_id, actor_roles, organisation_id, action, subject_kind, subject_id, mac)`;

/**
 * The record of who did what. Written in the transaction of the deed, so there is no deed without a line; marked by the
 * process that writes it, so there is no line without a process. The worker links the lines afterwards: see `TrailChain`.
 */
export class Trail {
  constructor(
    private readonly clock: Clock,
    private readonly keys: TrailKeys,
  ) {}

  async record(tx: Tx, event: TrailEvent): Promise<void> {
    const { text, values } = this.line(tx, event);
    await tx.prepared('trail.record', text, values);
  }

  /** What several did, in one statement: a line of its own for each, in the name of who did it. */
  async recordMany(tx: Tx, deeds: readonly TrailDeed[]): Promise<void> {
    const [key, at] = [this.keys.newest, this.clock.now()];
    const rows = deeds.map(({ actor, event }) => rowOf(actor, event, at, key.version));
    const columns = (['id', 'actorKind', 'actorId', 'actorRoles', 'organisationId', 'action', 'subjectKind', 'subjectId'] as const).map(
      (field) => rows.map((row) => row[field]),
    );
    await tx.prepared('trail.record-many', INSERT_MANY, [...columns, rows.map((row) => rowMac(key, row)), at, key.version]);
  }

  /** The line as a statement, to be written together with the deed. */
  line({ actor }: Tx, event: TrailEvent): Statement {
    const key = this.keys.newest;
    const row = rowOf(actor, event, this.clock.now(), key.version);
    const { id, recordedAt, actorKind, actorId, actorRoles, organisationId, action, subjectKind, subjectId, keyVersion } = row;
    const fields = [id, recordedAt, actorKind, actorId, actorRoles, organisationId, action, subjectKind, subjectId];
    return { text: INSERT, values: [...fields, keyVersion, rowMac(key, row)] };
  }

  /** The newest lines of one person's own actions. */
  async ofActor(tx: Tx, actorId: string, limit: number): Promise<TrailLine[]> {
    return tx.query<TrailLine>(
      `select recorded_at as "recordedAt",
              action,
              subject_kind as "subjectKind",
              subject_id as "subjectId"
         from trail
        where actor_id = $1
        order by recorded_at desc, id desc
        limit $2`,
      [actorId, limit],
    );
  }
}

function rowOf(
  actor: Actor,
  { organisationId = null, action, subjectKind, subjectId }: TrailEvent,
  at: Date,
  keyVersion: number,
): TrailRow {
  return {
    id: newId(at),
    recordedAt: at,
    actorKind: actor.kind,
    actorId: 'id' in actor ? actor.id : null,
    actorRoles: actor.kind === 'person' ? actor.roles.join(',') : null,
    organisationId,
    action,
    subjectKind,
    subjectId,
    keyVersion,
  };
}
