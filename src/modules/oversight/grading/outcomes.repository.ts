import { Injectable } from '@nestjs/common';
import type { OutcomeSubject, Verdict } from '../../../domain/grading/outcome.js';
import type { Tx } from '../../../platform/database.js';
import { rowOf } from '../../../platform/sealing/place.js';
import { SERVICE } from '../../../platform/sealing/purposes.js';
import { Sealing } from '../../../platform/sealing/sealing.js';

/** What was judged: a flag by its id, advice by that of its flag, an escalation by its own. */
export interface Subject {
  readonly kind: OutcomeSubject;
  readonly id: string;
}

/** What came of it, and how that is known. */
export interface NewOutcome {
  readonly verdict: Verdict;
  readonly source: string;
  readonly by: string;
  readonly at: Date;
}

/** An outcome on record. */
export interface RecordedOutcome {
  readonly kind: OutcomeSubject;
  readonly verdict: Verdict;
  readonly source: string;
  readonly at: Date;
}

/** All reading and writing of the table `outcome`. */
@Injectable()
export class OutcomesRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Adds a version; the earlier ones stay. Two at once take turns. */
  async add(tx: Tx, { kind, id }: Subject, { verdict, source, by, at }: NewOutcome): Promise<void> {
    const sealer = await this.sealing.sealer(tx, SERVICE, 'dossier');
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 8960))', [rowOf(kind, id)]);
    const [last] = await tx.query<{ version: number }>(
      'select coalesce(max(version), 0) as version from outcome where subject_kind = $1 and subject_id = $2',
      [kind, id],
    );
    const version = (last?.version ?? 0) + 1;
    await tx.query(
      `insert into outcome (subject_kind, subject_id, version, verdict, source, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [kind, id, version, verdict, sealer.seal(placeOf(kind, id, version), source), by, at],
    );
  }

  /** The newest of each subject of a list. */
  async newest(tx: Tx, ids: readonly string[]): Promise<RecordedOutcome[]> {
    const rows = await tx.query<Omit<RecordedOutcome, 'source'> & { id: string; version: number; sealed: Buffer }>(
      `select distinct on (subject_kind, subject_id)
              subject_kind as kind,
              subject_id as id,
              version,
              verdict,
              source as sealed,
              recorded_at as at
         from outcome
        where subject_id = any($1::uuid[])
        order by subject_kind, subject_id, version desc`,
      [ids],
    );
    const sources = await this.sealing.open<string>(
      tx,
      rows.map(({ kind, id, version, sealed }) => ({ place: placeOf(kind, id, version), value: sealed })),
    );
    return rows.flatMap(({ kind, verdict, at }, place) => {
      const source = sources[place];
      return source === undefined ? [] : [{ kind, verdict, source, at }];
    });
  }
}

function placeOf(kind: OutcomeSubject, id: string, version: number) {
  return { table: 'outcome', row: rowOf(kind, id, version), column: 'source' };
}
