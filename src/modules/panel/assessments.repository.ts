import { Injectable } from '@nestjs/common';
import type { Assessment, Conclusion } from '../../domain/panel/assessment.js';
import type { Tx } from '../../platform/database.js';
import { rowOf } from '../../platform/sealing/place.js';
import { SERVICE } from '../../platform/sealing/purposes.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import type { FiledAssessment, FiledConclusion } from './filed-assessment.js';

interface NewAssessment extends Assessment {
  readonly id: string;
  readonly flagId: string;
  readonly personId: string;
  readonly filedAt: Date;
}

type AssessmentRow = Omit<FiledAssessment, keyof Assessment | 'expert'> & { readonly said: Buffer; readonly expert: Buffer | null };

interface ConclusionRow {
  readonly version: number;
  readonly said: Buffer;
  readonly concludedAt: Date;
}

type Concluded = Omit<Conclusion, 'confirmedBecause'>;

/** All reading and writing of the tables `assessment` and `panel_conclusion`: what was said is sealed. Rows are added, never changed. */
@Injectable()
export class AssessmentsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** The invitation must be held, so that one person files one at a time. @returns the row, without the name */
  async add(tx: Tx, filed: NewAssessment): Promise<FiledAssessment> {
    const { id, flagId, personId, filedAt, ...said } = filed;
    const sealer = await this.sealing.sealer(tx, SERVICE, 'dossier');
    const [row] = await tx.query<{ version: number; discipline: string | null }>(
      `insert into assessment (id, flag_id, person_id, version, discipline, said, filed_at)
       select $1, $2, $3,
              (select coalesce(max(version), 0) + 1 from assessment where flag_id = $2 and person_id = $3),
              (select discipline from person where id = $3),
              $4, $5
       returning version, discipline`,
      [id, flagId, personId, sealer.seal(assessmentPlace(id), said), filedAt],
    );
    return { ...filed, expert: null, version: row?.version ?? 1, discipline: row?.discipline ?? null };
  }

  /** The newest of every expert that the actor may see, oldest first. */
  async newest(tx: Tx, flagId: string): Promise<FiledAssessment[]> {
    const rows = await tx.query<AssessmentRow>(
      `select a.id,
              a.flag_id as "flagId",
              a.person_id as "personId",
              p.name as expert,
              a.discipline,
              a.version,
              a.said,
              a.filed_at as "filedAt"
         from assessment a
         left join person p on p.id = a.person_id
        where a.flag_id = $1
          and a.version = (select max(own.version) from assessment own where own.flag_id = a.flag_id and own.person_id = a.person_id)
        order by a.filed_at, a.id`,
      [flagId],
    );
    const opened = await this.sealing.open<Assessment>(
      tx,
      rows.map(({ id, said }) => ({ place: assessmentPlace(id), value: said })),
    );
    const names = await this.#names(tx, rows);
    return rows.flatMap(({ said: _, ...row }, at) => {
      const said = opened[at];
      return said === undefined ? [] : [{ ...row, ...said, expert: names.get(row.personId) ?? null }];
    });
  }

  /** Of the experts whom the actor may know, by id. */
  async #names(tx: Tx, rows: readonly AssessmentRow[]): Promise<ReadonlyMap<string, string>> {
    const known = rows.flatMap(({ personId, expert }) =>
      expert === null ? [] : [{ personId, place: { table: 'person', row: personId, column: 'name' }, value: expert }],
    );
    const names = await this.sealing.open<string>(tx, known);
    return new Map(known.map(({ personId }, at) => [personId, names[at] ?? '']));
  }

  /** The flag must be locked. */
  async conclude(tx: Tx, flagId: string, { summary, seriousness, advice }: Conclusion, by: string, at: Date): Promise<void> {
    const version = ((await this.#newestConclusion(tx, flagId))?.version ?? 0) + 1;
    const sealer = await this.sealing.sealer(tx, SERVICE, 'dossier');
    const said = sealer.seal(conclusionPlace(flagId, version), { summary, seriousness, advice });
    await tx.query(
      `insert into panel_conclusion (flag_id, version, said, concluded_by, concluded_at)
       values ($1, $2, $3, $4, $5)`,
      [flagId, version, said, by, at],
    );
  }

  async conclusion(tx: Tx, flagId: string): Promise<FiledConclusion | undefined> {
    const newest = await this.#newestConclusion(tx, flagId);
    if (newest === undefined) return undefined;
    const { said, ...row } = newest;
    const [opened] = await this.sealing.open<Concluded>(tx, [{ place: conclusionPlace(flagId, row.version), value: said }]);
    return opened && { ...row, ...opened };
  }

  async #newestConclusion(tx: Tx, flagId: string): Promise<ConclusionRow | undefined> {
    const [newest] = await tx.query<ConclusionRow>(
      `select version,
              said,
              concluded_at as "concludedAt"
         from panel_conclusion
        where flag_id = $1
        order by version desc
        limit 1`,
      [flagId],
    );
    return newest;
  }
}

function assessmentPlace(id: string) {
  return { table: 'assessment', row: id, column: 'said' };
}

function conclusionPlace(flagId: string, version: number) {
  return { table: 'panel_conclusion', row: rowOf(flagId, version), column: 'said' };
}
