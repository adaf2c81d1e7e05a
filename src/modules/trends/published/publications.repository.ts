import { Injectable } from '@nestjs/common';
import type { Day } from '../../../domain/calendar.js';
import type { ProtectedWeek } from '../../../domain/disclosure/protected-week.js';
import type { Measure } from '../../../domain/disclosure/publication/measure.js';
import type { Stater } from '../../../domain/disclosure/publication/stated-week.js';
import type { Side } from '../../../domain/parties/sectors.js';
import type { Tx } from '../../../platform/database.js';
import { rowOf } from '../../../platform/sealing/place.js';
import { Sealing } from '../../../platform/sealing/sealing.js';

/** What is published together, and what is compared with each other. */
export interface Publisher {
  readonly productGroup: string;
  readonly side: Side;
}

/** What a week says of one scope. */
export interface PublishedScope {
  readonly scopeCode: string;
  readonly week: ProtectedWeek;
  /** Tables in which this scope is no secret. */
  readonly measures: readonly Measure[];
}

/** A week that is published. */
export interface NewPublication extends Publisher {
  readonly weekStart: Day;
  readonly at: Date;
  /** Whether anything could be told. */
  readonly told: boolean;
  readonly stated: readonly Stater[];
  readonly scopes: readonly PublishedScope[];
}

type Share = Omit<Stater, 'organisationId' | 'holdingId' | 'region'>;
type ShareRow = Pick<Stater, 'organisationId' | 'holdingId' | 'region'> & { readonly weekStart: Day; readonly measures: Buffer };

/** All reading and writing of what was published and of what stood behind it. */
@Injectable()
export class PublicationsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Has a publisher to itself until the transaction ends: every publication must know the one before. */
  async lock(tx: Tx, { productGroup, side }: Publisher): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('meldpunt.publication ' || $1 || ' ' || $2, 0))`, [productGroup, side]);
  }

  /**
   * Weeks until a day in which anybody reported, that were not published, or of which nothing could be told and something is new;
   * those still being added up, where a sum moved since `quietSince`, wait. Oldest first.
   */
  async due(tx: Tx, until: Day, quietSince: Date, of?: Publisher): Promise<(Publisher & { readonly weekStart: Day })[]> {
    return tx.query<Publisher & { weekStart: Day }>(
      `select s.product_group as "productGroup",
              s.side,
              s.week_start as "weekStart"
         from series s
         left join publication p
           on p.product_group = s.product_group
          and p.side = s.side
          and p.week_start = s.week_start
        where s.week_start <= $1
          and s.scope_kind = 'national'
          and (p.week_start is null or (not p.told and s.moved_at > p.published_at))
          and s.moved_at <= $2
          and ($3::text is null or (s.product_group = $3 and s.side = $4))
        order by s.product_group, s.side, s.week_start`,
      [until, quietSince, of?.productGroup ?? null, of?.side ?? null],
    );
  }

  /** What each organisation had stated in weeks of which anything was told; without those that were erased since. */
  async shares(tx: Tx, { productGroup, side }: Publisher, from: Day, to: Day): Promise<(Stater & { readonly weekStart: Day })[]> {
    const rows = await tx.query<ShareRow>(
      `select organisation_id as "organisationId",
              holding_id as "holdingId",
              region,
              week_start as "weekStart",
              measures
         from published_share
        where product_group = $1
          and side = $2
          and week_start between $3 and $4
        order by week_start, organisation_id`,
      [productGroup, side, from, to],
    );
    const opened = await this.sealing.openOrErased<Share>(
      tx,
      rows.map((row) => ({ place: placeOf(row, productGroup), value: row.measures })),
    );
    return rows.flatMap(({ measures: _, ...row }, at) => {
      const share = opened[at];
      return share === undefined ? [] : [{ ...row, ...share }];
    });
  }

  /** What weeks said of every scope, in the order in which they were published. */
  async said(tx: Tx, { productGroup, side }: Publisher, from: Day, to: Day): Promise<(PublishedScope & { readonly weekStart: Day })[]> {
    return tx.query<PublishedScope & { weekStart: Day }>(
      `select t.scope_code as "scopeCode",
              t.week_start as "weekStart",
              t.week,
              t.measures
         from published_total t
         join publication p
           on p.product_group = t.product_group
          and p.side = t.side
          and p.week_start = t.week_start
        where t.product_group = $1
          and t.side = $2
          and t.week_start between $3 and $4
          and p.told
        order by p.published_at, t.week_start, t.scope_code`,
      [productGroup, side, from, to],
    );
  }

  /** Publishes a week; one of which nothing could be told gives way. */
  async publish(tx: Tx, { productGroup, side, weekStart, at, told, stated, scopes }: NewPublication): Promise<void> {
    const key = [productGroup, side, weekStart] as const;
    await tx.query(
      `insert into publication (product_group, side, week_start, published_at, told)
       values ($1, $2, $3, $4, $5)
       on conflict (product_group, side, week_start) do update
          set published_at = excluded.published_at, told = excluded.told
        where not publication.told`,
      [...key, at, told],
    );
    await tx.query('delete from published_total where product_group = $1 and side = $2 and week_start = $3', [...key]);
    await tx.query(
      `insert into published_total (product_group, side, week_start, scope_code, week, measures)
       select $1, $2, $3, scope_code, week::jsonb, string_to_array(measures, ' ')
         from unnest($4::text[], $5::text[], $6::text[]) as given (scope_code, week, measures)`,
      [
        ...key,
        scopes.map(({ scopeCode }) => scopeCode),
        scopes.map(({ week }) => JSON.stringify(week)),
        scopes.map(({ measures }) => measures.join(' ')),
      ],
    );
    if (told) await this.#keepShares(tx, { productGroup, side }, weekStart, stated);
  }

  /** What is too old to be compared with. */
  async forgetShares(tx: Tx, { productGroup, side }: Publisher, before: Day): Promise<void> {
    await tx.query('delete from published_share where product_group = $1 and side = $2 and week_start < $3', [productGroup, side, before]);
  }

  async #keepShares(tx: Tx, { productGroup, side }: Publisher, weekStart: Day, stated: readonly Stater[]): Promise<void> {
    const owners = stated.map(({ organisationId }) => organisationId);
    const sealers = await this.sealing.sealers(tx, owners, 'sums');
    const rows = stated.flatMap(({ organisationId, holdingId, region, ...share }) => {
      const sealed = sealers.get(organisationId)?.seal(placeOf({ organisationId, weekStart }, productGroup), share);
      return sealed === undefined ? [] : [{ organisationId, holdingId, region, sealed }];
    });
    await tx.query(
      `insert into published_share (organisation_id, product_group, week_start, side, region, holding_id, measures)
       select organisation_id, $1, $2, $3, region, holding_id, measures
         from unnest($4::uuid[], $5::text[], $6::uuid[], $7::bytea[]) as given (organisation_id, region, holding_id, measures)`,
      [
        ...[productGroup, weekStart, side],
        rows.map(({ organisationId }) => organisationId),
        rows.map(({ region }) => region),
        rows.map(({ holdingId }) => holdingId),
        rows.map(({ sealed }) => sealed),
      ],
    );
  }
}

function placeOf({ organisationId, weekStart }: { readonly organisationId: string; readonly weekStart: Day }, productGroup: string) {
  return { table: 'published_share', row: rowOf(organisationId, productGroup, weekStart), column: 'measures' };
}
