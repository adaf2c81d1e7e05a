import type { Tx } from './database.js';
import type { Anchor } from './trail-anchor.js';
import { TrailCheck, type TrailFinding } from './trail-check.js';
import { LINK_COLUMNS, type TrailLink } from './trail-link.js';
import type { TrailMarks } from './trail-marks.js';
import { rowColumns, type SealedRow } from './trail-row.js';

/** A transaction that may read the whole trail: the worker's or the auditor's. */
export type TrailReader = Pick<Tx, 'query'>;

/** What a verification of the trail came to. */
export interface TrailOutcome {
  readonly links: number;
  /** Rows that wait to be linked; many, or the same for more than a second, mean that the worker does not run. */
  readonly pending: number;
  readonly head: { readonly position: number; readonly linkHash: string };
  readonly anchors: number;
  /** All findings; `findings` tells the first hundred. */
  readonly count: number;
  readonly findings: readonly TrailFinding[];
}

/** Rows fetched at a time: memory stays the same however long the trail is. */
const PORTION = 2_000;

const LINKED = `
  select ${LINK_COLUMNS}, ${rowColumns('row.')}
    from trail_link l
    left join trail t on t.id = l.trail_id and t.recorded_at = l.recorded_at
   order by l.position`;

const PENDING = `
  select p.trail_id as "trailId", ${rowColumns('row.')}
    from trail_pending p
    left join trail t on t.id = p.trail_id and t.recorded_at = p.recorded_at`;

const NOT_LINKED = `
  select t.id as "trailId"
    from trail t
   where not exists (select 1 from trail_link l where l.trail_id = t.id and l.recorded_at = t.recorded_at)
     and not exists (select 1 from trail_pending p where p.trail_id = t.id and p.recorded_at = t.recorded_at)`;

/** A link or what waits, with the fields of its row behind `row.`; an id that is null says that the row is gone. */
type Beside<Left> = Left & (RowFields | { readonly 'row.id': null });
type RowFields = { readonly [Field in keyof SealedRow as `row.${Field}`]: SealedRow[Field] };

/**
 * Goes through the whole trail. Each question sees one moment, and rows, links and what waits change together, so writers
 * and the chainer may go on meanwhile. Anchors must be read before: a later one could lie beyond the links seen here.
 */
export async function verifyTrail(tx: TrailReader, marks: TrailMarks, anchors: readonly Anchor[] = []): Promise<TrailOutcome> {
  const check = new TrailCheck(marks, anchors);
  await each<Beside<TrailLink>>(tx, LINKED, (found) => check.meet(found, rowIn(found)));
  await each<Beside<{ trailId: string }>>(tx, PENDING, (found) => {
    const row = rowIn(found);
    if (row === undefined) check.meetVanished(found.trailId);
    else check.meetPending(row);
  });
  await each<{ trailId: string }>(tx, NOT_LINKED, ({ trailId }) => check.meetUnlinked(trailId));
  check.end();
  const { position, linkHash } = check.head;
  const head = { position, linkHash: linkHash.toString('hex') };
  return { links: check.links, pending: check.pending, head, anchors: anchors.length, count: check.count, findings: check.findings };
}

async function each<Row extends object>(tx: TrailReader, question: string, met: (row: Row) => void): Promise<void> {
  await tx.query(`declare verification no scroll cursor for ${question}`);
  for (;;) {
    const rows = await tx.query<Row>(`fetch ${PORTION} from verification`);
    for (const row of rows) met(row);
    if (rows.length < PORTION) break;
  }
  await tx.query('close verification');
}

function rowIn(found: Beside<object>): SealedRow | undefined {
  if (found['row.id'] === null) return undefined;
  return {
    id: found['row.id'],
    recordedAt: found['row.recordedAt'],
    actorKind: found['row.actorKind'],
    actorId: found['row.actorId'],
    actorRoles: found['row.actorRoles'],
    organisationId: found['row.organisationId'],
    action: found['row.action'],
    subjectKind: found['row.subjectKind'],
    subjectId: found['row.subjectId'],
    keyVersion: found['row.keyVersion'],
    mac: found['row.mac'],
  };
}
