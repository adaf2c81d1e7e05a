import { Injectable } from '@nestjs/common';
import type { Assessment, Conclusion } from '../../domain/panel/assessment.js';
import type { Tx } from '../../platform/database.js';
import type { FiledAssessment, FiledConclusion } from './filed-assessment.js';

interface NewAssessment extends Assessment {
  readonly id: string;
  readonly flagId: string;
  readonly personId: string;
  readonly filedAt: Date;
}

/** All reading and writing of the tables `assessment` and `panel_conclusion`. Rows are added, never changed. */
@Injectable()
export class AssessmentsRepository {
  /** The invitation must be held, so that one person files one at a time. @returns the row, without the name */
  async add(tx: Tx, filed: NewAssessment): Promise<FiledAssessment> {
    const { id, flagId, personId, seriousness, certainty, alternatives, demand, market, advice, filedAt } = filed;
    const [row] = await tx.query<{ version: number; discipline: string | null }>(
      `insert into assessment (id, flag_id, person_id, version, discipline, seriousness, certainty, alternatives, demand,
                               market, advice, filed_at)
       select $1, $2, $3,
              (select coalesce(max(version), 0) + 1 from assessment where flag_id = $2 and person_id = $3),
              (select discipline from person where id = $3),
              $4, $5, $6, $7, $8, $9, $10
       returning version, discipline`,
      [id, flagId, personId, seriousness, certainty, alternatives, demand, market, JSON.stringify(advice), filedAt],
    );
    return { ...filed, expert: null, version: row?.version ?? 1, discipline: row?.discipline ?? null };
  }

  /** The newest of every expert that the actor may see, oldest first. */
  async newest(tx: Tx, flagId: string): Promise<FiledAssessment[]> {
    return tx.query<FiledAssessment>(
      `select a.id,
              a.flag_id as "flagId",
              a.person_id as "personId",
              p.name as expert,
              a.discipline,
              a.version,
              a.seriousness,
              a.certainty,
              a.alternatives,
              a.demand,
              a.market,
              a.advice,
              a.filed_at as "filedAt"
         from assessment a
         left join person p on p.id = a.person_id
        where a.flag_id = $1
          and a.version = (select max(own.version) from assessment own where own.flag_id = a.flag_id and own.person_id = a.person_id)
        order by a.filed_at, a.id`,
      [flagId],
    );
  }

  /** The flag must be locked. */
  async conclude(tx: Tx, flagId: string, { summary, seriousness, advice }: Conclusion, by: string, at: Date): Promise<void> {
    await tx.query(
      `insert into panel_conclusion (flag_id, version, summary, seriousness, advice, concluded_by, concluded_at)
       select $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5, $6
         from panel_conclusion
        where flag_id = $1`,
      [flagId, summary, seriousness, JSON.stringify(advice), by, at],
    );
  }

  async conclusion(tx: Tx, flagId: string): Promise<FiledConclusion | undefined> {
    const [newest] = await tx.query<FiledConclusion>(
      `select version,
              summary,
              seriousness,
              advice,
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
