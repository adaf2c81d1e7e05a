import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import type { Standing } from '../../domain/flags/evaluation-inputs.js';
import type { FlagEvidence } from '../../domain/flags/flag-evidence.js';
import type { Scope } from '../../domain/flags/scope.js';
import type { Level } from '../../domain/thresholds/level.js';
import type { Tx } from '../../platform/database.js';

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

/** All reading and writing of the table `watch`. */
@Injectable()
export class WatchRepository {
  /** Has the product group to itself until the transaction ends: two evaluations of it take turns. */
  async lock(tx: Tx, productGroup: string): Promise<void> {
    await tx.prepared<object>('watch.lock', `select pg_advisory_xact_lock(hashtextextended('meldpunt.watch ' || $1, 0))`, [productGroup]);
  }

  /** What is remembered, per scope. */
  async remembered(tx: Tx, productGroup: string): Promise<(Remembered & { readonly code: string })[]> {
    return tx.prepared<Remembered & { readonly code: string }>(
      'watch.remembered',
      `select scope_code as code,
              settling->'standing' as standing,
              settling->>'since' as since
         from watch
        where product_group = $1`,
      [productGroup],
    );
  }

  async keep(tx: Tx, productGroup: string, watched: readonly Watched[], at: Date): Promise<void> {
    const rows = watched.map(({ scope, level, evidence, standing, since }) => ({
      kind: scope.kind,
      code: scope.code,
      level,
      settling: { standing, since },
      evidence: withoutWeeks(evidence),
    }));
    await tx.prepared<object>(
      'watch.keep',
      `insert into watch (product_group, scope_kind, scope_code, level, settling, evidence, evaluated_at)
       select $1, kind, code, level, settling, evidence, $3
         from jsonb_to_recordset($2::jsonb) as given (kind text, code text, level text, settling jsonb, evidence jsonb)
        order by kind, code
       on conflict (product_group, scope_kind, scope_code) do update
          set level = excluded.level,
              settling = excluded.settling,
              evidence = excluded.evidence,
              evaluated_at = excluded.evaluated_at`,
      [productGroup, JSON.stringify(rows), at],
    );
  }

  /** What stands now, per product group and scope; of one product group when one is named. Unprotected. */
  async standing(tx: Tx, productGroup?: string): Promise<FlagEvidence[]> {
    const rows = await tx.query<{ evidence: FlagEvidence }>(
      `select evidence
         from watch
        where ($1::text is null or product_group = $1)
        order by product_group, scope_kind, scope_code`,
      [productGroup ?? null],
    );
    return rows.map(({ evidence }) => evidence);
  }
}

/** The weeks are in `series` already; a flag freezes them, a watch would carry them along at every report. */
function withoutWeeks(evidence: FlagEvidence): FlagEvidence {
  return { ...evidence, sides: evidence.sides.map((side) => ({ ...side, weeks: [] })) };
}
