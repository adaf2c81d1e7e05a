import { Injectable } from '@nestjs/common';
import type { FlagEvidence } from '../../domain/flags/flag-evidence.js';
import type { FlagState } from '../../domain/flags/flag-states.js';
import type { ProtectedEvidence } from '../../domain/flags/protected-evidence.js';
import type { Level } from '../../domain/thresholds/level.js';
import type { Tx } from '../../platform/database.js';
import { rowOf } from '../../platform/sealing/place.js';
import { SERVICE } from '../../platform/sealing/purposes.js';
import { Sealing } from '../../platform/sealing/sealing.js';

/** What a level rests on: for the desk, and as everybody else may see it. */
export interface FrozenEvidence {
  readonly evidence: FlagEvidence;
  readonly shown: ProtectedEvidence;
}

/** A flag as it begins. */
export interface NewFlag extends FrozenEvidence {
  readonly id: string;
  readonly at: Date;
}

/** The newest flag of a scope. */
export interface NewestFlagRow {
  readonly id: string;
  readonly code: string;
  readonly level: Level;
  readonly state: FlagState;
  readonly raisedAt: Date;
  readonly changedAt: Date;
}

/** Raising flags and making them worse; the steps of people are in `FlagBookRepository`. */
@Injectable()
export class FlagsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** The newest flag per scope, open or ended. */
  async newest(tx: Tx, productGroup: string): Promise<NewestFlagRow[]> {
    return tx.prepared<NewestFlagRow>(
      'flags.newest',
      `select distinct on (scope_kind, scope_code)
              id,
              scope_code as code,
              level,
              state,
              raised_at as "raisedAt",
              changed_at as "changedAt"
         from flag
        where product_group = $1
        order by scope_kind, scope_code, raised_at desc, id desc`,
      [productGroup],
    );
  }

  /** @returns whether it was raised: not when another one is open, as the index flag_one_open says */
  async raise(tx: Tx, { id, evidence, shown, at }: NewFlag): Promise<boolean> {
    const { productGroup, scope, level, ruleVersion } = evidence;
    const sealed = await this.#sealed(tx, { table: 'flag', row: rowOf(id) }, { evidence, shown });
    const raised = await tx.query<{ id: string }>(
      `insert into flag (id, product_group, scope_kind, scope_code, level, state, raised_at, changed_at, rule_version, evidence, shown)
       values ($1, $2, $3, $4, $5, 'raised', $6, $6, $7, $8, $9)
       on conflict (product_group, scope_kind, scope_code) where state not in ('closed', 'dismissed') do nothing
       returning id`,
      [id, productGroup, scope.kind, scope.code, level, at, ruleVersion, ...sealed],
    );
    return raised.length > 0;
  }

  async firstStep(tx: Tx, flagId: string, at: Date): Promise<void> {
    await tx.query(
      `insert into flag_step (flag_id, step, from_state, to_state, transition, actor_id, taken_at, reason)
       values ($1, 1, null, 'raised', 'raise-flag', null, $2, null)`,
      [flagId, at],
    );
  }

  /**
   * Raises the level of an open flag and notes it as a step that keeps its own evidence; that of the raising stays.
   *
   * @returns the number of the step; undefined when the flag was not open and milder until now
   */
  async worsen(tx: Tx, flagId: string, { evidence, shown }: FrozenEvidence, at: Date): Promise<number | undefined> {
    const before = await this.#milder(tx, flagId, evidence.level);
    if (before === undefined) return undefined;
    const { state, level, step } = before;
    const sealed = await this.#sealed(tx, { table: 'flag_step', row: rowOf(flagId, step) }, { evidence, shown });
    await Promise.all([
      tx.query('update flag set level = $2, changed_at = $3 where id = $1', [flagId, evidence.level, at]),
      tx.query(
        `insert into flag_step (flag_id, step, from_state, to_state, transition, actor_id, taken_at, reason, evidence, shown)
         values ($1, $2, $3, $3, 'worsened', null, $4, $5, $6, $7)`,
        [flagId, step, state, at, `${level} > ${evidence.level}`, ...sealed],
      ),
    ]);
    return step;
  }

  /** Under two keys: nobody but the desk has the first. */
  async #sealed(tx: Tx, of: { readonly table: string; readonly row: string }, { evidence, shown }: FrozenEvidence): Promise<Buffer[]> {
    const [totals, dossier] = await Promise.all([this.sealing.sealer(tx, SERVICE, 'totals'), this.sealing.sealer(tx, SERVICE, 'dossier')]);
    return [totals.seal({ ...of, column: 'evidence' }, evidence), dossier.seal({ ...of, column: 'shown' }, shown)];
  }

  /** An open flag of another level, locked, with the number of its next step: asked for only when nobody else can add one. */
  async #milder(tx: Tx, flagId: string, level: Level): Promise<(Pick<NewestFlagRow, 'state' | 'level'> & { step: number }) | undefined> {
    const [open] = await tx.query<Pick<NewestFlagRow, 'state' | 'level'>>(
      `select state,
              level
         from flag
        where id = $1
          and state not in ('closed', 'dismissed')
          and level <> $2
          for update`,
      [flagId, level],
    );
    const [next] = await tx.query<{ step: number }>('select max(step) + 1 as step from flag_step where flag_id = $1', [flagId]);
    return open === undefined || next === undefined ? undefined : { ...open, ...next };
  }
}
