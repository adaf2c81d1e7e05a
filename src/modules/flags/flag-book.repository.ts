import { Injectable } from '@nestjs/common';
import { may } from '../../domain/access/scope-of.js';
import type { FlagState } from '../../domain/flags/flag-states.js';
import type { ProtectedEvidence } from '../../domain/flags/protected-evidence.js';
import type { Tx } from '../../platform/database.js';
import { rowOf } from '../../platform/sealing/place.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import type { FlagRecord, FlagStepRecord, Worsening } from './flag-record.js';

/** A change of state that is asked for. */
interface Move {
  readonly flagId: string;
  readonly from: readonly FlagState[];
  readonly to: FlagState;
  readonly at: Date;
}

interface NewStep {
  readonly flagId: string;
  readonly from: FlagState;
  readonly to: FlagState;
  readonly transition: string;
  readonly actorId: string | null;
  readonly at: Date;
  readonly reason: string | null;
}

type FlagRow = Omit<FlagRecord, 'worsenings' | 'evidence'> & { readonly evidence: Buffer };

interface WorseningRow {
  readonly flagId: string;
  readonly step: number;
  readonly at: Date;
  readonly evidence: Buffer;
}

const COLUMNS = `id,
              product_group as "productGroup",
              scope_kind as "scopeKind",
              scope_code as "scopeCode",
              level,
              state,
              raised_at as "raisedAt",
              changed_at as "changedAt",
              rule_version as "ruleVersion"`;

/** The column that the actor has a key to. */
type EvidenceColumn = 'evidence' | 'shown';

/** Reading flags, and writing the steps they take after they were raised. */
@Injectable()
export class FlagBookRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Those that the actor may see: open before ended, then worst first, then newest first. */
  async list(tx: Tx, states: readonly FlagState[], limit: number): Promise<FlagRecord[]> {
    const flags = await tx.query<FlagRow>(
      `select ${COLUMNS},
              ${columnFor(tx)} as evidence
         from flag
        where state = any($1)
        order by state in ('closed', 'dismissed'),
                 array_position(array['critical', 'warning', 'watch', 'normal'], level),
                 raised_at desc,
                 id desc
        limit $2`,
      [states, limit],
    );
    return this.#opened(tx, flags);
  }

  async find(tx: Tx, id: string): Promise<FlagRecord | undefined> {
    const found = await tx.query<FlagRow>(
      `select ${COLUMNS},
              ${columnFor(tx)} as evidence
         from flag
        where id = $1`,
      [id],
    );
    const [flag] = await this.#opened(tx, found);
    return flag;
  }

  async #opened(tx: Tx, flags: readonly FlagRow[]): Promise<FlagRecord[]> {
    if (flags.length === 0) return [];
    const column = columnFor(tx);
    const worse = await tx.query<WorseningRow>(
      `select flag_id as "flagId",
              step,
              taken_at as at,
              ${column} as evidence
         from flag_step
        where flag_id = any($1)
          and ${column} is not null
        order by flag_id, step`,
      [flags.map(({ id }) => id)],
    );
    const opened = await this.sealing.open<ProtectedEvidence>(tx, [
      ...flags.map(({ id, evidence }) => ({ place: placeOf(column, 'flag', id), value: evidence })),
      ...worse.map(({ flagId, step, evidence }) => ({ place: placeOf(column, 'flag_step', flagId, step), value: evidence })),
    ]);
    const worsenings = worse.flatMap(({ flagId, at }, index) => {
      const evidence = opened[flags.length + index];
      return evidence === undefined ? [] : [{ flagId, at, evidence }];
    });
    return flags.flatMap((flag, index) => {
      const evidence = opened[index];
      return evidence === undefined ? [] : [{ ...flag, evidence, worsenings: worseningsOf(flag.id, worsenings) }];
    });
  }

  /**
   * Of two at once exactly one moves the flag. The lock leaves the key alone, so that an assessment which refers to the
   * flag does not wait for it.
   *
   * @returns the state it was in; undefined when it was in none of `from`
   */
  async move(tx: Tx, { flagId, from, to, at }: Move): Promise<FlagState | undefined> {
    const [moved] = await tx.query<{ before: FlagState }>(
      `with before as materialized (
         select id, state from flag where id = $1 for no key update
       )
       update flag
          set state = $2,
              changed_at = $3
         from before
        where flag.id = before.id
          and before.state = any($4)
       returning before.state as before`,
      [flagId, to, at, from],
    );
    return moved?.before;
  }

  /** The step after the newest; the flag must be locked, as `move` leaves it. */
  async addStep(tx: Tx, { flagId, from, to, transition, actorId, at, reason }: NewStep): Promise<void> {
    await tx.query(
      `insert into flag_step (flag_id, step, from_state, to_state, transition, actor_id, taken_at, reason)
       select $1, coalesce(max(step), 0) + 1, $2, $3, $4, $5, $6, $7
         from flag_step
        where flag_id = $1`,
      [flagId, from, to, transition, actorId, at, reason],
    );
  }

  /** Oldest first. */
  async steps(tx: Tx, flagId: string): Promise<FlagStepRecord[]> {
    return tx.query<FlagStepRecord>(
      `select step,
              from_state as "from",
              to_state as "to",
              transition,
              taken_at as "takenAt",
              reason
         from flag_step
        where flag_id = $1
        order by taken_at, step`,
      [flagId],
    );
  }
}

function columnFor({ actor }: Tx): EvidenceColumn {
  return may(actor, 'totals.read-unprotected') ? 'evidence' : 'shown';
}

function placeOf(column: EvidenceColumn, table: 'flag' | 'flag_step', ...key: readonly (string | number)[]) {
  return { table, row: rowOf(...key), column };
}

function worseningsOf(flag: string, worsenings: readonly (Worsening & { readonly flagId: string })[]): Worsening[] {
  return worsenings.filter(({ flagId }) => flagId === flag).map(({ at, evidence }) => ({ at, evidence }));
}
