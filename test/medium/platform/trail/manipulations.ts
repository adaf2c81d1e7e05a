import fc from 'fast-check';
import { Secrets } from '../../../../src/platform/secrets.js';
import { TrailKeys } from '../../../../src/platform/trail-keys.js';
import { LINK_COLUMNS, linked, ORIGIN, type TrailLink } from '../../../../src/platform/trail-link.js';
import { rowColumns, rowHash, type SealedRow } from '../../../../src/platform/trail-row.js';
import { TRAIL_KEYS } from '../../../support/trail-keys.js';
import type { TrailWorld } from './a-trail.js';

/** What somebody with every right on the database does to the trail; `at` is a place in it, from 0 up to but not 1. */
export interface Manipulation {
  readonly kind: keyof typeof KINDS;
  readonly at: number;
  readonly other: number;
}

type Sql = TrailWorld['asSuperuser']['query'];
interface Trail {
  readonly sql: Sql;
  readonly links: readonly TrailLink[];
  readonly link: TrailLink;
  readonly other: TrailLink;
  readonly column: number;
}

const FOREIGN = TrailKeys.from(new Secrets(Buffer.alloc(32, 66)));
const ROW_CHANGES = [
  `action = 'report.filed' || 'x'`,
  `actor_kind = 'gate'`,
  'actor_id = gen_random_uuid()',
  'actor_id = null',
  `actor_roles = 'chair'`,
  'actor_roles = null, organisation_id = gen_random_uuid()',
  'organisation_id = null',
  `subject_kind = 'flag'`,
  `subject_id = 'somebody else'`,
  `recorded_at = recorded_at + interval '1 millisecond'`,
  `recorded_at = recorded_at - interval '1 month'`,
  'id = gen_random_uuid()',
  'key_version = 2',
  `mac = sha256('x')`,
];
const LINK_CHANGES = [
  'trail_id = gen_random_uuid()',
  `recorded_at = recorded_at + interval '1 millisecond'`,
  `row_hash = sha256('x')`,
  `sealed_at = sealed_at + interval '1 hour'`,
  'key_version = 2',
  `link_hash = sha256('x')`,
  `mac = sha256('x')`,
  'position = -position',
];

const KINDS = {
  'change a row': ({ sql, link, column }: Trail) => sql(`update trail set ${one(ROW_CHANGES, column)} where id = $1`, [link.trailId]),
  'change a row and its link': async ({ sql, link, column }: Trail) => {
    await sql(`update trail set ${one(ROW_CHANGES, column)} where id = $1`, [link.trailId]);
    const [row] = await sql<SealedRow>(`select ${rowColumns()} from trail t where id = $1`, [link.trailId]);
    if (row !== undefined) await sql('update trail_link set row_hash = $2 where trail_id = $1', [link.trailId, rowHash(row)]);
  },
  'change a link': ({ sql, link, column }: Trail) =>
    sql(`update trail_link set ${one(LINK_CHANGES, column)} where position = $1`, [link.position]),
  'delete a row': ({ sql, link }: Trail) => sql('delete from trail where id = $1', [link.trailId]),
  'delete a link': ({ sql, link }: Trail) => sql('delete from trail_link where position = $1', [link.position]),
  'delete a row and its link, and close the gap': async ({ sql, link }: Trail) => {
    await sql('delete from trail where id = $1', [link.trailId]);
    await sql('delete from trail_link where position = $1', [link.position]);
    await sql('update trail_link set position = -position where position > $1', [link.position]);
    await sql('update trail_link set position = -position - 1 where position < 0', []);
  },
  'insert a row': ({ sql, link }: Trail) => copied(sql, link),
  'insert a row as the service would': async ({ sql, link }: Trail) => {
    await copied(sql, link);
    await sql('insert into trail_pending select id, recorded_at from trail where subject_id = $1', ['inserted']);
  },
  'insert what waits without a row': ({ sql }: Trail) => sql('insert into trail_pending values (gen_random_uuid(), now())', []),
  'insert a row and a link at the end': async ({ sql, link, links }: Trail) => {
    await copied(sql, link);
    const [row] = await sql<SealedRow>(`select ${rowColumns()} from trail t where subject_id = $1`, ['inserted']);
    const last = links.at(-1);
    if (row !== undefined && last !== undefined) await putLinks(sql, linked(last, [row], FOREIGN.newest, new Date()));
  },
  'swap two rows': async ({ sql, link, other }: Trail) => {
    const swap = 'update trail set subject_id = (select subject_id from trail where id = $2) where id = $1';
    const before = await sql<{ subject_id: string }>('select subject_id from trail where id = $1', [link.trailId]);
    await sql(swap, [link.trailId, other.trailId]);
    await sql('update trail set subject_id = $2 where id = $1', [other.trailId, before[0]?.subject_id]);
  },
  'swap two links': async ({ sql, link, other }: Trail) => {
    await sql('update trail_link set position = -1 where position = $1', [link.position]);
    await sql('update trail_link set position = $2 where position = $1', [other.position, link.position]);
    await sql('update trail_link set position = $1 where position = -1', [other.position]);
  },
  'cut the tail': async ({ sql, link }: Trail) => {
    await sql('delete from trail where id in (select trail_id from trail_link where position >= $1)', [link.position]);
    await sql('delete from trail_link where position >= $1', [link.position]);
  },
  'empty everything': async ({ sql }: Trail) => {
    for (const table of ['trail', 'trail_link', 'trail_pending']) await sql(`delete from ${table}`, []);
  },
  'link anew without the key': async ({ sql, link }: Trail) => rechained(sql, link, FOREIGN),
  'link anew with the key': async ({ sql, link }: Trail) => rechained(sql, link, TRAIL_KEYS),
  'delete a row that waits': async ({ sql, at }: Trail & { at?: number }) =>
    sql('delete from trail where id = (select trail_id from trail_pending order by trail_id offset $1 limit 1)', [at ?? 0]),
  'let a row wait no more': ({ sql }: Trail) =>
    sql('delete from trail_pending where trail_id = (select min(trail_id::text)::uuid from trail_pending)', []),
  'change a row that waits': ({ sql, column }: Trail) =>
    sql(`update trail set ${one(ROW_CHANGES, column)} where id = (select trail_id from trail_pending limit 1)`, []),
} as const satisfies Readonly<Record<string, (trail: Trail) => Promise<unknown>>>;

export const KIND_NAMES = Object.keys(KINDS).filter((name): name is keyof typeof KINDS => name in KINDS);

/** Any manipulation anywhere. */
export const ANY_MANIPULATION: fc.Arbitrary<Manipulation> = fc.record({
  kind: fc.constantFrom(...KIND_NAMES),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  other: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});

export async function manipulate(sql: Sql, { kind, at, other }: Manipulation): Promise<void> {
  const links = await sql<TrailLink>(`select ${LINK_COLUMNS} from trail_link l order by position`);
  const place = Math.floor(at * links.length);
  const elsewhere = (place + 1 + Math.floor(other * (links.length - 1))) % links.length;
  const [link, second] = [links[place], links[elsewhere]];
  if (link === undefined || second === undefined) throw new RangeError('the trail is too short to manipulate');
  await KINDS[kind]({ sql, links, link, other: second, column: Math.floor(other * 1_000) });
}

function one<Thing>(things: readonly Thing[], index: number): Thing | undefined {
  return things[index % things.length];
}

/** A row like another of the trail, with its mark, about something else. */
async function copied(sql: Sql, { trailId }: TrailLink): Promise<void> {
  await sql(
    `insert into trail (id, recorded_at, actor_kind, actor_id, actor_roles, organisation_id, action, subject_kind, subject_id, key_version, mac)
     select gen_random_uuid(), recorded_at, actor_kind, actor_id, actor_roles, organisation_id, action, subject_kind, $2, key_version, mac
       from trail where id = $1`,
    [trailId, 'inserted'],
  );
}

/** Removes a row and links all others anew from the first, as if it had never been. */
async function rechained(sql: Sql, { trailId }: TrailLink, keys: TrailKeys): Promise<void> {
  await sql('delete from trail where id = $1', [trailId]);
  const rows = await sql<SealedRow>(
    `select ${rowColumns()} from trail t join trail_link l on l.trail_id = t.id where l.trail_id <> $1 order by l.position`,
    [trailId],
  );
  await sql('delete from trail_link');
  await putLinks(sql, linked(ORIGIN, rows, keys.newest, new Date('2026-11-22T12:00:00Z')));
}

async function putLinks(sql: Sql, links: readonly TrailLink[]): Promise<void> {
  const column = <Field extends keyof TrailLink>(field: Field): TrailLink[Field][] => links.map((link) => link[field]);
  await sql(
    `insert into trail_link (position, trail_id, recorded_at, row_hash, sealed_at, key_version, link_hash, mac)
     select * from unnest($1::bigint[], $2::uuid[], $3::timestamptz[], $4::bytea[], $5::timestamptz[], $6::smallint[], $7::bytea[], $8::bytea[])`,
    [
      ...[column('position'), column('trailId'), column('recordedAt'), column('rowHash')],
      ...[column('sealedAt'), column('keyVersion'), column('linkHash'), column('mac')],
    ],
  );
}
