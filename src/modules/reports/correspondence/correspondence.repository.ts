import { Injectable } from '@nestjs/common';
import type { Party } from '../../../domain/correspondence/turn-faults.js';
import type { Tx } from '../../../platform/database.js';
import { instantOf } from '../../../platform/identity.js';
import type { Place, SealedValue } from '../../../platform/sealing/place.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { ReportMessage, Talk, WaitingReport } from './report-message.js';

/** A message before it is kept. */
export interface NewMessage extends Talk {
  readonly id: string;
  /** Place in the talk, from 1. */
  readonly position: number;
  /** Person who writes; null: who holds the receipt, or of the desk the service itself. */
  readonly authorId: string | null;
  readonly text: string;
  readonly sentAt: Date;
}

/** What must be known to tell somebody of a message. */
export interface MessageToTell {
  readonly reportId: string;
  readonly organisationId: string;
  readonly from: Party;
  /** Who filed the report, when that is a person. */
  readonly filedBy: string | null;
}

interface SealedMessage extends Omit<ReportMessage, 'text'> {
  readonly body: Buffer;
}

const WITHOUT_PERSON: Readonly<Record<Party, string>> = { desk: 'service', reporter: 'receipt' };

const FROM = `case when from_desk then 'desk' else 'reporter' end as "from"`;

/** All reading and writing of the table `report_message`. */
@Injectable()
export class CorrespondenceRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Whose report it is, as far as the actor may know of it. */
  async organisationOf(tx: Tx, reportId: string): Promise<string | undefined> {
    const filedAt = instantOf(reportId);
    if (filedAt === undefined) return undefined;
    const [row] = await tx.query<{ organisationId: string }>(
      `select organisation_id as "organisationId"
         from report
        where report_id = $1
          and filed_at = $2
          and is_current`,
      [reportId, filedAt],
    );
    return row?.organisationId;
  }

  /** Who wrote what so far, oldest first. Holds the report until the transaction ends, so that two at once count each other. */
  async turns(tx: Tx, reportId: string): Promise<Party[]> {
    const [, rows] = await Promise.all([
      tx.query('select pg_advisory_xact_lock(hashtextextended($1, 6500))', [reportId]),
      tx.query<{ from: Party }>(`select ${FROM} from report_message where report_id = $1 order by position`, [reportId]),
    ]);
    return rows.map(({ from }) => from);
  }

  async add(tx: Tx, { id, position, reportId, organisationId, party, authorId, text, sentAt }: NewMessage): Promise<void> {
    const sealer = await this.sealing.sealer(tx, organisationId, 'correspondence');
    const author = authorId === null ? WITHOUT_PERSON[party] : 'person';
    await tx.query(
      `insert into report_message (id, report_id, organisation_id, from_desk, author_kind, author_id, body, sent_at, position)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, reportId, organisationId, party === 'desk', author, authorId, sealer.seal(placeOf(id), text), sentAt, position],
    );
  }

  /** Messages of a report, oldest first; none of an erased organisation. */
  async ofReport(tx: Tx, { reportId, organisationId }: Talk): Promise<ReportMessage[]> {
    const rows = await tx.query<SealedMessage>(
      `select id, ${FROM}, author_kind = 'receipt' as "byReceipt", body, sent_at as "sentAt", read_at as "readAt"
         from report_message
        where report_id = $1
          and organisation_id = $2
        order by position`,
      [reportId, organisationId],
    );
    const texts = await this.sealing.openOrErased<string>(tx, rows.map(sealedBody));
    return rows.flatMap(({ body: _, ...row }, at) => {
      const text = texts[at];
      return text === undefined ? [] : [{ ...row, text }];
    });
  }

  /** What the other side wrote is read from now on. */
  async markRead(tx: Tx, { reportId, party }: Talk, at: Date): Promise<void> {
    await tx.query(`update report_message set read_at = $3 where report_id = $1 and from_desk = $2 and read_at is null`, [
      reportId,
      party === 'reporter',
      at,
    ]);
  }

  /** Reports with messages of a party that nobody opened yet, newest first; of one organisation, if it is named. */
  async waiting(tx: Tx, from: Party, organisationId: string | undefined, limit: number): Promise<WaitingReport[]> {
    return tx.query<WaitingReport>(
      `select report_id as "reportId",
              count(*)::integer as messages,
              max(sent_at) as "newestAt"
         from report_message
        where read_at is null
          and from_desk = $1
          and ($2::uuid is null or organisation_id = $2)
        group by report_id
        order by max(sent_at) desc, report_id
        limit $3`,
      [from === 'desk', organisationId ?? null, limit],
    );
  }

  /**
   * A message of which the other side is to be told: nobody opened it, and none before it waits, since who was told of that
   * one knows that there is something to read.
   */
  async toTell(tx: Tx, messageId: string): Promise<MessageToTell | undefined> {
    const [row] = await tx.query<MessageToTell>(
      `select m.report_id as "reportId",
              m.organisation_id as "organisationId",
              case when m.from_desk then 'desk' else 'reporter' end as "from",
              (select r.author_id
                 from report r
                where r.report_id = m.report_id and r.version = 1 and r.author_kind = 'person') as "filedBy"
         from report_message m
        where m.id = $1
          and m.read_at is null
          and not exists (select 1
                            from report_message before
                           where before.report_id = m.report_id
                             and before.from_desk = m.from_desk
                             and before.read_at is null
                             and before.position < m.position)`,
      [messageId],
    );
    return row;
  }
}

function sealedBody({ id, body }: SealedMessage): SealedValue {
  return { place: placeOf(id), value: body };
}

function placeOf(id: string): Place {
  return { table: 'report_message', row: id, column: 'body' };
}
