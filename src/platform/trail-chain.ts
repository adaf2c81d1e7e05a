import { system } from './actor.js';
import type { Clock } from './clock.js';
import type { Database, Tx } from './database.js';
import type { TrailKeys } from './trail-keys.js';
import { type Head, LINK_COLUMNS, linked, ORIGIN, type TrailLink } from './trail-link.js';
import { rowColumns, type SealedRow } from './trail-row.js';

const CHAINER = system('trail');
/** Any number; the same for every process, so that links are made by one at a time. */
const LOCK = 7_108;
/** Rows linked in one transaction. Own choice: some tens of milliseconds. */
const BATCH = 2_000;

/** `limit 1` keeps the planner from joining whole tables: each row is looked up in its own month. */
const TAKE = `
  with taken as (
    delete from trail_pending
     where ctid = any(array(select p.ctid
                              from trail_pending p
                             where exists (select 1 from trail t where t.id = p.trail_id and t.recorded_at = p.recorded_at)
                             order by p.recorded_at, p.trail_id
                             limit $1))
    returning trail_id, recorded_at)
  select found.*
    from taken
   cross join lateral (select ${rowColumns()} from trail t where t.id = taken.trail_id and t.recorded_at = taken.recorded_at limit 1) found
   order by found."recordedAt", found.id`;

const ADD = `
  insert into trail_link (position, trail_id, recorded_at, row_hash, sealed_at, key_version, link_hash, mac)
  select * from unnest($1::bigint[], $2::uuid[], $3::timestamptz[], $4::bytea[], $5::timestamptz[], $6::smallint[], $7::bytea[], $8::bytea[])`;

/**
 * Links what was committed. Chosen by what waits in `trail_pending`, never by time: a row becomes visible there with its
 * commit, however late that is, so none is passed over.
 */
export class TrailChain {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly keys: TrailKeys,
  ) {}

  /** Links until nothing waits. */
  async runAll(): Promise<void> {
    for (let linkedNow = BATCH; linkedNow === BATCH;) linkedNow = await this.runOnce();
  }

  /** @returns how many rows were linked; none while another process does it */
  async runOnce(limit = BATCH): Promise<number> {
    return this.database.transaction(CHAINER, async (tx) => {
      if (!(await isAlone(tx))) return 0;
      const [head, rows] = await Promise.all([this.head(tx), tx.prepared<SealedRow>('trail.take', TAKE, [limit])]);
      if (rows.length === 0) return 0;
      await tx.prepared('trail.link', ADD, columnsOf(linked(head, rows, this.keys.newest, this.clock.now())));
      return rows.length;
    });
  }

  /** How many rows wait to be linked. */
  async waiting(tx: Tx): Promise<number> {
    const [answer] = await tx.query<{ count: number }>('select count(*)::integer as count from trail_pending');
    return answer?.count ?? 0;
  }

  /** The end of the chain as it stands. */
  async head(tx: Tx): Promise<Head> {
    const [last] = await tx.query<TrailLink>(`select ${LINK_COLUMNS} from trail_link l order by l.position desc limit 1`);
    return last ?? ORIGIN;
  }
}

async function isAlone(tx: Tx): Promise<boolean> {
  const [answer] = await tx.query<{ alone: boolean }>('select pg_try_advisory_xact_lock($1) as alone', [LOCK]);
  return answer?.alone === true;
}

function columnsOf(links: readonly TrailLink[]): unknown[] {
  const column = <Field extends keyof TrailLink>(field: Field): TrailLink[Field][] => links.map((link) => link[field]);
  return [
    column('position'),
    column('trailId'),
    column('recordedAt'),
    column('rowHash'),
    column('sealedAt'),
    column('keyVersion'),
    column('linkHash'),
    column('mac'),
  ];
}
