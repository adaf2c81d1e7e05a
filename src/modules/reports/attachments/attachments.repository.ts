import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import type { Place } from '../../../platform/sealing/place.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { Talk } from '../correspondence/report-message.js';
import type { AttachmentLine, CleanFile } from './attachment.js';

/** A file before it is kept. */
export interface NewAttachment extends CleanFile {
  readonly id: string;
  readonly position: number;
  readonly authorId: string;
  readonly addedAt: Date;
}

interface Row extends Omit<AttachmentLine, 'name' | 'kind'> {
  readonly id: string;
  readonly label: Buffer;
}

type Label = Pick<AttachmentLine, 'name' | 'kind'>;

/** All reading and writing of the table `attachment`. */
@Injectable()
export class AttachmentsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** How many there are with a report. Holds it until the transaction ends, so that two at once count each other. */
  async count(tx: Tx, reportId: string): Promise<number> {
    const [, rows] = await Promise.all([
      tx.query('select pg_advisory_xact_lock(hashtextextended($1, 6501))', [reportId]),
      tx.query<{ count: number }>('select count(*)::integer as count from attachment where report_id = $1', [reportId]),
    ]);
    return rows[0]?.count ?? 0;
  }

  async add(tx: Tx, { reportId, organisationId, party }: Talk, files: readonly NewAttachment[]): Promise<void> {
    const sealer = await this.sealing.sealer(tx, organisationId, 'attachment');
    for (const { id, position, authorId, addedAt, name, kind, bytes } of files) {
      const label = sealer.seal(placeOf(id, 'label'), { name, kind } satisfies Label);
      const content = sealer.sealBytes(placeOf(id, 'content'), Buffer.from(bytes));
      await tx.query(
        `insert into attachment (id, report_id, position, organisation_id, from_desk, author_id, label, content, added_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [id, reportId, position, organisationId, party === 'desk', authorId, label, content, addedAt],
      );
    }
  }

  /** Names of the files with a report, in the order in which they came; none of an erased organisation. */
  async ofReport(tx: Tx, { reportId, organisationId }: Talk): Promise<AttachmentLine[]> {
    const rows = await tx.query<Row>(
      `select id, position, case when from_desk then 'desk' else 'reporter' end as "from", added_at as "addedAt", label
         from attachment
        where report_id = $1
          and organisation_id = $2
        order by position`,
      [reportId, organisationId],
    );
    const labels = await this.sealing.openOrErased<Label>(
      tx,
      rows.map(({ id, label }) => ({ place: placeOf(id, 'label'), value: label })),
    );
    return rows.flatMap(({ id: _, label: __, ...row }, at) => {
      const label = labels[at];
      return label === undefined ? [] : [{ ...row, ...label }];
    });
  }

  /** One file, opened; undefined when there is none with that number. */
  async file(tx: Tx, { reportId, organisationId }: Talk, position: number): Promise<CleanFile | undefined> {
    const [row] = await tx.query<{ id: string; label: Buffer; content: Buffer }>(
      'select id, label, content from attachment where report_id = $1 and organisation_id = $2 and position = $3',
      [reportId, organisationId, position],
    );
    if (row === undefined) return undefined;
    const [label] = await this.sealing.open<Label>(tx, [{ place: placeOf(row.id, 'label'), value: row.label }]);
    const [bytes] = await this.sealing.openBytes(tx, [{ place: placeOf(row.id, 'content'), value: row.content }]);
    return label === undefined || bytes === undefined ? undefined : { ...label, bytes };
  }
}

function placeOf(id: string, column: 'label' | 'content'): Place {
  return { table: 'attachment', row: id, column };
}
