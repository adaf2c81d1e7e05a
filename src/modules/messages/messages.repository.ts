import { Injectable } from '@nestjs/common';
import type { Outcome } from '../../domain/messages/delivery.js';
import type { Tx } from '../../platform/database.js';
import type { MessageDraft, MessageLine, MessageStanding } from './message.js';

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

/** All reading and writing of the tables `message` and `message_attempt`. */
@Injectable()
export class MessagesRepository {
  /** @returns whether it is new: the same notice to the same person is composed once */
  async add(tx: Tx, draft: MessageDraft, now: Date): Promise<boolean> {
    const rows = await tx.query(
      `insert into message (id, recipient, recipient_name, language, template, subject_kind, subject_id, step, facts,
                            message_id, state, next_attempt_at, composed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'waiting', $11, $11)
       on conflict on constraint message_once do nothing
       returning id`,
      [
        draft.id,
        draft.recipient,
        draft.recipientName,
        draft.language,
        draft.template,
        draft.subjectKind,
        draft.subjectId,
        draft.step,
        JSON.stringify({ link: draft.link }),
        draft.messageId,
        now,
      ],
    );
    return rows.length === 1;
  }

  /** Takes a waiting message for one attempt; undefined when it is settled, not due, or in another worker's hands. */
  async lease(tx: Tx, id: string, now: Date, until: Date): Promise<LeasedMessage | undefined> {
    const [row] = await tx.query<LeasedMessage>(
      `update message
          set leased_until = $3,
              attempts = attempts + 1
        where id = $1
          and state = 'waiting'
          and next_attempt_at <= $2
          and (leased_until is null or leased_until <= $2)
        returning id,
                  recipient,
                  recipient_name as "recipientName",
                  language,
                  template,
                  subject_kind as "subjectKind",
                  subject_id as "subjectId",
                  step,
                  facts ->> 'link' as link,
                  message_id as "messageId",
                  attempts,
                  composed_at as "composedAt"`,
      [id, now, until],
    );
    return row;
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

  /** Newest first; at most `limit`. */
  async newest(tx: Tx, limit: number): Promise<MessageLine[]> {
    return tx.query<MessageLine>(
      `select m.id,
              m.recipient,
              m.recipient_name as "recipientName",
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
  }

  async countByState(tx: Tx): Promise<{ state: string; count: number }[]> {
    return tx.query('select state, count(*)::integer as count from message group by state');
  }
}
