import type { Clock } from './clock.js';
import type { Tx } from './database.js';
import { newId } from './identity.js';
import type { Statement } from './statement.js';

/** What happened, to which thing, never its content. */
export interface TrailEvent {
  /** Past tense: `report.filed`, `flag.raised`. */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Whose thing it is, so that an organisation can see who looked; absent for things of nobody in particular. */
  readonly organisationId?: string | null;
}

export interface TrailLine extends TrailEvent {
  readonly recordedAt: Date;
}

const INSERT = `insert into trail (id, recorded_at, actor_kind, actor_id, organisation_id, action, subject_kind, subject_id)
                values ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** The record of who did what. Written in the transaction of the deed, so there is no deed without a line. */
export class Trail {
  constructor(private readonly clock: Clock) {}

  async record(tx: Tx, event: TrailEvent): Promise<void> {
    const { text, values } = this.line(tx, event);
    await tx.prepared('trail.record', text, values);
  }

  /** The line as a statement, to be written together with the deed. */
  line({ actor }: Tx, event: TrailEvent): Statement {
    const at = this.clock.now();
    const actorId = 'id' in actor ? actor.id : null;
    const { organisationId, action, subjectKind, subjectId } = event;
    return { text: INSERT, values: [newId(at), at, actor.kind, actorId, organisationId ?? null, action, subjectKind, subjectId] };
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
