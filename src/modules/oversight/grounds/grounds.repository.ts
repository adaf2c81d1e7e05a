import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { instantOf } from '../../../platform/identity.js';
import type { Place } from '../../../platform/sealing/place.js';
import { SERVICE } from '../../../platform/sealing/purposes.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { GivenGround, GroundContent, LegalGround } from './legal-ground.js';

type Sealed<Whole> = Omit<Whole, keyof GroundContent> & { readonly content: Buffer };

const GIVEN = `id, organisation_id as "organisationId", report_id as "reportId", content, valid_from as "from", valid_until as "until"`;
const WHOLE = `${GIVEN}, entered_by as "enteredBy", entered_at as "enteredAt", lapses_at as "lapsesAt", granted,
                    (select e.ended_at from legal_ground_end e where e.ground_id = legal_ground.id) as "endedAt"`;

/** All reading and writing of the table `legal_ground`. */
@Injectable()
export class GroundsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Newest first. */
  async newest(tx: Tx, limit: number): Promise<LegalGround[]> {
    return this.#opened(tx, await tx.query<Sealed<LegalGround>>(`select ${WHOLE} from legal_ground order by id desc limit $1`, [limit]));
  }

  /** Holds it until the transaction ends. */
  async find(tx: Tx, id: string): Promise<LegalGround | undefined> {
    if (instantOf(id) === undefined) return undefined;
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 8900))', [id]);
    const [found] = await this.#opened(tx, await tx.query<Sealed<LegalGround>>(`select ${WHOLE} from legal_ground where id = $1`, [id]));
    return found;
  }

  /** Those that hold on a day, as far as the actor may see them; the oldest first. */
  async inForce(tx: Tx, day: string): Promise<GivenGround[]> {
    const rows = await tx.query<Sealed<GivenGround>>(
      `select ${GIVEN} from legal_ground where granted and $1 between valid_from and valid_until order by id`,
      [day],
    );
    return this.#opened(tx, rows);
  }

  async add(tx: Tx, ground: Omit<LegalGround, 'granted' | 'endedAt'>): Promise<void> {
    const { id, organisationId, reportId, article, reference, organisation, from, until, enteredBy, enteredAt, lapsesAt } = ground;
    const sealer = await this.sealing.sealer(tx, SERVICE, 'dossier');
    const content: GroundContent = { article, reference, organisation };
    await tx.query(
      `insert into legal_ground (id, organisation_id, report_id, content, valid_from, valid_until, entered_by, entered_at, lapses_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, organisationId, reportId, sealer.seal(placeOf(id), content), from, until, enteredBy, enteredAt, lapsesAt],
    );
  }

  /** @returns whether the database let it be decided */
  async decide(tx: Tx, id: string, by: string, at: Date, granted: boolean): Promise<boolean> {
    const decided = await tx.query('update legal_ground set decided_by = $2, decided_at = $3, granted = $4 where id = $1 returning id', [
      id,
      by,
      at,
      granted,
    ]);
    return decided.length === 1;
  }

  async end(tx: Tx, id: string, by: string, at: Date): Promise<void> {
    await tx.query('insert into legal_ground_end (ground_id, ended_by, ended_at) values ($1, $2, $3)', [id, by, at]);
  }

  /** Organisations of the register by name, for the form. */
  async organisations(tx: Tx): Promise<{ readonly id: string; readonly name: string }[]> {
    return tx.query('select id, name from organisation order by name, id');
  }

  /** Whether an organisation filed a report. */
  async filed(tx: Tx, organisationId: string, reportId: string): Promise<boolean> {
    const filedAt = instantOf(reportId);
    if (filedAt === undefined) return false;
    const rows = await tx.query(
      `select 1 as one from report where report_id = $1 and filed_at = $2 and organisation_id = $3 and version = 1`,
      [reportId, filedAt, organisationId],
    );
    return rows.length > 0;
  }

  async #opened<Whole extends GivenGround>(tx: Tx, rows: readonly Sealed<Whole>[]): Promise<(Sealed<Whole> & GroundContent)[]> {
    const contents = await this.sealing.open<GroundContent>(
      tx,
      rows.map(({ id, content }) => ({ place: placeOf(id), value: content })),
    );
    return rows.flatMap((row, at) => {
      const content = contents[at];
      return content === undefined ? [] : [{ ...row, ...content }];
    });
  }
}

function placeOf(id: string): Place {
  return { table: 'legal_ground', row: id, column: 'content' };
}
