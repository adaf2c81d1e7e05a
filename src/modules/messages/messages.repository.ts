import { Injectable } from '@nestjs/common';
import type { Outcome } from '../../domain/messages/delivery.js';
import type { Tx } from '../../platform/database.js';
import type { Place } from '../../platform/sealing/place.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import type { Addressed, MessageDraft, MessageLine, MessageStanding } from './message.js';

/** A message that is to be delivered now. */
export interface LeasedMessage extends MessageDraft {
  readonly attempts: number;
  readonly composedAt: Date;
}

export interface AttemptMade {
  readonly attempt: number;
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly outcome: Outcome;
  readonly replyCode: number | undefined;
}

/** A row with whom it goes to still sealed; null: erased. */
type Closed<Row> = Omit<Row, keyof Addressed | 'addressed'> & { readonly addressed: Buffer | null };

/** A mail that did not arrive. */
export interface FailedMail {
  readonly id: string;
  /** Empty when it was erased. */
  readonly recipientName: string;
  readonly composedAt: Date;
}

/** All reading and writing of the tables `message` and `message_attempt`. */
@Injectable()
export class MessagesRepository {
  constructor(private readonly sealing: Sealing) {}

  /** @returns whether it is new: the same notice to the same person is composed once */
  async add(tx: Tx, draft: MessageDraft, now: Date): Promise<boolean> {
    const { recipient, recipientName, link } = draft;
    const sealer = await this.sealing.sealer(tx, 'service', 'mail');
    const rows = await tx.query(
      `insert into message (id, recipient_index, addressed, language, template, subject_kind, subject_id, step,
                            message_id, state, next_attempt_at, composed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'waiting', $10, $10)
       on conflict on constraint message_once do nothing
       returning id`,
      [
        draft.id,
        this.sealing.blindIndex('email', recipient.toLowerCase()),
        sealer.seal(placeOf(draft.id), { recipient, recipientName, link } satisfies Addressed),
        draft.language,
        draft.template,
        draft.subjectKind,
        draft.subjectId,
        draft.step,
        draft.messageId,
        now,
      ],
    );
    return rows.length === 1;
  }

  /** Takes a waiting message for one attempt; undefined when it is settled, not due, or in another worker's hands. */
  async lease(tx: Tx, id: string, now: Date, until: Date): Promise<LeasedMessage | undefined> {
    const [row] = await tx.query<Closed<LeasedMessage>>(
      `update message
          set leased_until = $3,
              attempts = attempts + 1
        where id = $1
          and state = 'waiting'
          and next_attempt_at <= $2
          and (leased_until is null or leased_until <= $2)
          and addressed is not null
        returning id,
                  addressed,
                  language,
                  template,
                  subject_kind as "subjectKind",
                  subject_id as "subjectId",
                  step,
                  message_id as "messageId",
                  attempts,
                  composed_at as "composedAt"`,
      [id, now, until],
    );
    if (row === undefined) return undefined;
    const { addressed, ...rest } = row;
    const [opened] = await this.#addressed(tx, [{ id, addressed }]);
    return opened === undefined ? undefined : { ...rest, ...opened };
  }

  /** Keeps a leased message in the same hands for longer; one that is back on the shelf stays there. */
  async renew(tx: Tx, id: string, until: Date): Promise<void> {
    await tx.query(`update message set leased_until = $2 where id = $1 and state = 'waiting' and leased_until is not null`, [id, until]);
  }

  async noteAttempt(tx: Tx, id: string, made: AttemptMade, standing: MessageStanding): Promise<void> {
    await Promise.all([
      tx.query(
        `insert into message_attempt (message_id, attempt, started_at, ended_at, outcome, reply_code)
         values ($1, $2, $3, $4, $5, $6)`,
        [id, made.attempt, made.startedAt, made.endedAt, made.outcome, made.replyCode ?? null],
      ),
      tx.query(
        `update message
            set state = $2,
                next_attempt_at = $3,
                settled_at = $4,
                leased_until = null
          where id = $1
            and state = 'waiting'`,
        [id, standing.state, standing.nextAttemptAt, standing.settledAt],
      ),
    ]);
  }

  /** Waiting messages that nobody has promised to deliver, or whose worker died: ids. */
  async forgotten(tx: Tx, now: Date): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select id
         from message
        where state = 'waiting'
          and next_attempt_at <= $1
          and (leased_until is null or leased_until <= $1)
          and not exists (select 1
                            from outbox
                           where job = 'mail.send'
                             and parked_at is null
                             and payload ->> 'messageId' = message.id::text)`,
      [now],
    );
    return rows.map(({ id }) => id);
  }

  /** Newest first; at most `limit`. @param opening  whether addresses are opened: the actor must have the key */
  async newest(tx: Tx, limit: number, opening: boolean): Promise<MessageLine[]> {
    const rows = await tx.query<Closed<MessageLine>>(
      `select m.id,
              m.addressed,
              m.language,
              m.template,
              m.subject_kind as "subjectKind",
              m.subject_id as "subjectId",
              m.step,
              m.state,
              m.attempts,
              (select a.reply_code from message_attempt a where a.message_id = m.id order by a.attempt desc limit 1) as "lastReplyCode",
              m.composed_at as "composedAt",
              m.settled_at as "settledAt"
         from message m
        order by m.composed_at desc, m.id desc
        limit $1`,
      [limit],
    );
    const opened = opening ? await this.#addressed(tx, rows) : [];
    return rows.map((row, index) => ({ ...row, addressed: opened[index] }));
  }

  /** Mails that were refused or given up, newest first. */
  async failed(tx: Tx, limit: number): Promise<FailedMail[]> {
    const rows = await tx.query<{ id: string; addressed: Buffer | null; composedAt: Date }>(
      `select id, addressed, composed_at as "composedAt"
         from message
        where state in ('refused', 'given-up')
        order by composed_at desc
        limit $1`,
      [limit],
    );
    const opened = await this.#addressed(tx, rows);
    return rows.map(({ id, composedAt }, index) => ({ id, composedAt, recipientName: opened[index]?.recipientName ?? '' }));
  }

  /** In the order of the rows; undefined for what was erased. */
  async #addressed(
    tx: Tx,
    rows: readonly { readonly id: string; readonly addressed: Buffer | null }[],
  ): Promise<(Addressed | undefined)[]> {
    const kept = rows.flatMap(({ id, addressed }) => (addressed === null ? [] : [{ place: placeOf(id), value: addressed }]));
    const opened = await this.sealing.openOrErased<Addressed>(tx, kept);
    const byId = new Map(kept.map(({ place }, index) => [place.row, opened[index]]));
    return rows.map(({ id }) => byId.get(id));
  }

  async countByState(tx: Tx): Promise<{ state: string; count: number }[]> {
    return tx.query('select state, count(*)::integer as count from message group by state');
  }
}

function placeOf(id: string): Place {
  return { table: 'message', row: id, column: 'addressed' };
}
