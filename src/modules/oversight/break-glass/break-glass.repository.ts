import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { instantOf } from '../../../platform/identity.js';
import { type Place, rowOf } from '../../../platform/sealing/place.js';
import { SERVICE } from '../../../platform/sealing/purposes.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { AskedContent, BreakGlassUse, StepContent, StepKind, TakenStep } from './break-glass-use.js';

type NewUse = Pick<BreakGlassUse, 'id' | 'flagId' | 'askedBy' | 'askedAt' | 'lapsesAt' | keyof AskedContent>;

/** A step before it is kept. */
export interface NewStep extends Omit<TakenStep, 'finding'> {
  readonly useId: string;
  readonly personId: string;
  /** Of `opened`: when it ends by itself. */
  readonly until?: Date;
  readonly finding?: string;
}

type Sealed<Whole, Content> = Omit<Whole, keyof Content> & { readonly content: Buffer };

const USE = `
  select g.id, g.flag_id as "flagId", g.asked_by as "askedBy", g.asked_at as "askedAt", g.lapses_at as "lapsesAt", g.content,
         s."grantedBy", s.refused, s."openedAt", s."endsAt", s."endedAt", s.reviewed
    from break_glass g
   cross join lateral (
         select coalesce(array_agg(person_id::text order by taken_at) filter (where kind = 'granted'), '{}') as "grantedBy",
                count(*) filter (where kind = 'refused') > 0 as refused,
                max(taken_at) filter (where kind = 'opened') as "openedAt",
                max(until) as "endsAt",
                max(taken_at) filter (where kind = 'ended') as "endedAt",
                count(*) filter (where kind = 'reviewed') > 0 as reviewed
           from break_glass_step
          where use_id = g.id) as s`;

/** All reading and writing of the tables `break_glass` and `break_glass_step`. */
@Injectable()
export class BreakGlassRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Newest first, as far as the actor may see them. */
  async newest(tx: Tx, limit: number): Promise<BreakGlassUse[]> {
    return this.#uses(tx, `${USE} order by g.asked_at desc, g.id desc limit $1`, [limit]);
  }

  /** The newest of a dossier; of a chair the own. Two questions at once count each other. */
  async newestOf(tx: Tx, flagId: string): Promise<BreakGlassUse | undefined> {
    if (instantOf(flagId) === undefined) return undefined;
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 8950))', [flagId]);
    const [found] = await this.#uses(tx, `${USE} where g.flag_id = $1 order by g.asked_at desc, g.id desc limit 1`, [flagId]);
    return found;
  }

  /** Holds it until the transaction ends. */
  async find(tx: Tx, id: string): Promise<BreakGlassUse | undefined> {
    if (instantOf(id) === undefined) return undefined;
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 8950))', [id]);
    const [found] = await this.#uses(tx, `${USE} where g.id = $1`, [id]);
    return found;
  }

  async add(tx: Tx, { id, flagId, askedBy, askedAt, lapsesAt, reason, chair }: NewUse): Promise<void> {
    const sealer = await this.sealing.sealer(tx, SERVICE, 'break-glass');
    const content: AskedContent = { reason, chair };
    await tx.query(
      `insert into break_glass (id, flag_id, asked_by, content, asked_at, lapses_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, flagId, askedBy, sealer.seal({ table: 'break_glass', row: id, column: 'content' }, content), askedAt, lapsesAt],
    );
  }

  async addStep(tx: Tx, { useId, kind, personId, takenAt, until, name, finding }: NewStep): Promise<void> {
    const sealer = await this.sealing.sealer(tx, SERVICE, 'break-glass');
    const content: StepContent = { name, finding: finding ?? null };
    await tx.query(
      `insert into break_glass_step (use_id, kind, person_id, taken_at, until, content)
       values ($1, $2, $3, $4, $5, $6)`,
      [useId, kind, personId, takenAt, until ?? null, sealer.seal(placeOf(useId, kind, personId), content)],
    );
  }

  /** Every step of a use, oldest first. */
  async steps(tx: Tx, useId: string): Promise<TakenStep[]> {
    const rows = await tx.query<Sealed<TakenStep, StepContent> & { readonly personId: string }>(
      `select kind, person_id as "personId", taken_at as "takenAt", content
         from break_glass_step
        where use_id = $1
        order by taken_at, kind`,
      [useId],
    );
    const contents = await this.sealing.open<StepContent>(
      tx,
      rows.map(({ kind, personId, content }) => ({ place: placeOf(useId, kind, personId), value: content })),
    );
    return rows.flatMap(({ kind, takenAt }, at) => {
      const content = contents[at];
      return content === undefined ? [] : [{ kind, takenAt, ...content }];
    });
  }

  async #uses(tx: Tx, text: string, parameters: readonly unknown[]): Promise<BreakGlassUse[]> {
    const rows = await tx.query<Sealed<BreakGlassUse, AskedContent>>(text, parameters);
    const contents = await this.sealing.open<AskedContent>(
      tx,
      rows.map(({ id, content }) => ({ place: { table: 'break_glass', row: id, column: 'content' }, value: content })),
    );
    return rows.flatMap(({ content: _content, ...row }, at) => {
      const content = contents[at];
      return content === undefined ? [] : [{ ...row, ...content }];
    });
  }
}

function placeOf(useId: string, kind: StepKind, personId: string): Place {
  return { table: 'break_glass_step', row: rowOf(useId, kind, personId), column: 'content' };
}
