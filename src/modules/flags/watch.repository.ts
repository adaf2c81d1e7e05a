import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import type { Standing } from '../../domain/flags/evaluation-inputs.js';
import type { FlagEvidence } from '../../domain/flags/flag-evidence.js';
import type { Scope } from '../../domain/flags/scope.js';
import type { Level } from '../../domain/thresholds/level.js';
import type { Tx } from '../../platform/database.js';
import { rowOf } from '../../platform/sealing/place.js';
import { SERVICE } from '../../platform/sealing/purposes.js';
import { Sealing } from '../../platform/sealing/sealing.js';

/** What is remembered of a scope between evaluations. */
export interface Remembered {
  readonly standing: Standing;
  /** Since when its level has asked for a flag; null when it does not. */
  readonly since: Day | null;
}

/** The settled level of a scope, with what it rests on. */
export interface Watched extends Remembered {
  readonly scope: Scope;
  readonly level: Level;
  readonly evidence: FlagEvidence;
}

/** A row by its key, with one of its sealed columns. */
interface WatchRow {
  readonly productGroup: string;
  readonly kind: Scope['kind'];
  readonly code: string;
  readonly sealed: Buffer;
}

/** All reading and writing of the table `watch`. */
@Injectable()
export class WatchRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Has the product group to itself until the transaction ends: two evaluations of it take turns. */
  async lock(tx: Tx, productGroup: string): Promise<void> {
    await tx.prepared<object>('watch.lock', `select pg_advisory_xact_lock(hashtextextended('meldpunt.watch ' || $1, 0))`, [productGroup]);
  }

  /** What is remembered, per scope. */
  async remembered(tx: Tx, productGroup: string): Promise<(Remembered & { readonly code: string })[]> {
    const rows = await tx.prepared<WatchRow>(
      'watch.remembered',
      `select product_group as "productGroup",
              scope_kind as kind,
              scope_code as code,
              settling as sealed
         from watch
        where product_group = $1`,
      [productGroup],
    );
    const remembered = await this.#opened<Remembered>(tx, rows, 'settling');
    return rows.flatMap(({ code }, at) => {
      const one = remembered[at];
      return one === undefined ? [] : [{ ...one, code }];
    });
  }

  async keep(tx: Tx, productGroup: string, watched: readonly Watched[], at: Date): Promise<void> {
    const sealer = await this.sealing.sealer(tx, SERVICE, 'totals');
    const seal = ({ kind, code }: Scope, column: Sealed, value: unknown) =>
      sealer.seal(placeOf({ productGroup, kind, code }, column), value);
    await tx.prepared<object>(
      'watch.keep',
      `insert into watch (product_group, scope_kind, scope_code, level, settling, evidence, evaluated_at)
       select $1, kind, code, level, settling, evidence, $7
         from unnest($2::text[], $3::text[], $4::text[], $5::bytea[], $6::bytea[]) as given (kind, code, level, settling, evidence)
        order by kind, code
       on conflict (product_group, scope_kind, scope_code) do update
          set level = excluded.level,
              settling = excluded.settling,
              evidence = excluded.evidence,
              evaluated_at = excluded.evaluated_at`,
      [
        productGroup,
        watched.map(({ scope }) => scope.kind),
        watched.map(({ scope }) => scope.code),
        watched.map(({ level }) => level),
        watched.map(({ scope, standing, since }) => seal(scope, 'settling', { standing, since })),
        watched.map(({ scope, evidence }) => seal(scope, 'evidence', withoutWeeks(evidence))),
        at,
      ],
    );
  }

  /** What stands now, per product group and scope; of one product group when one is named. Unprotected. */
  async standing(tx: Tx, productGroup?: string): Promise<FlagEvidence[]> {
    const rows = await tx.query<WatchRow>(
      `select product_group as "productGroup",
              scope_kind as kind,
              scope_code as code,
              evidence as sealed
         from watch
        where ($1::text is null or product_group = $1)
        order by product_group, scope_kind, scope_code`,
      [productGroup ?? null],
    );
    return this.#opened<FlagEvidence>(tx, rows, 'evidence');
  }

  async #opened<Value>(tx: Tx, rows: readonly WatchRow[], column: Sealed): Promise<Value[]> {
    return this.sealing.open<Value>(
      tx,
      rows.map((row) => ({ place: placeOf(row, column), value: row.sealed })),
    );
  }
}

type Sealed = 'settling' | 'evidence';

function placeOf({ productGroup, kind, code }: Omit<WatchRow, 'sealed'>, column: Sealed) {
  return { table: 'watch', row: rowOf(productGroup, kind, code), column };
}

/** The weeks are in `series` already; a flag freezes them, a watch would carry them along at every report. */
function withoutWeeks(evidence: FlagEvidence): FlagEvidence {
  return { ...evidence, sides: evidence.sides.map((side) => ({ ...side, weeks: [] })) };
}
