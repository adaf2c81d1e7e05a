import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import type { Statement } from '../../platform/statement.js';

/** An answer that was given under a key, and to which body. */
export interface KeptAnswer<Answer> {
  readonly bodyHash: Buffer;
  readonly answer: Answer;
}

export interface NewAnswer {
  readonly organisationId: string;
  readonly key: string;
  readonly bodyHash: Buffer;
  readonly reportId: string;
  readonly answer: object;
  readonly at: Date;
}

const KEEP = `insert into idempotency (organisation_id, key, body_hash, report_id, answer, recorded_at)
              values ($1, $2, $3, $4, $5, $6)`;

/** All reading and writing of the table `idempotency`: what was answered under which key. */
@Injectable()
export class IdempotencyRepository {
  /** Keeps an answer, as a statement that travels with the deed. Whoever comes with the same key meanwhile waits there. */
  keeping({ organisationId, key, bodyHash, reportId, answer, at }: NewAnswer): Statement {
    return { text: KEEP, values: [organisationId, key, bodyHash, reportId, JSON.stringify(answer), at] };
  }

  /** Keeps answers where the key is new; gives the keys that were. */
  async keepNew(tx: Tx, answers: readonly NewAnswer[]): Promise<Set<string>> {
    const rows = await tx.query<{ key: string }>(
      `insert into idempotency (organisation_id, key, body_hash, report_id, answer, recorded_at)
       select * from unnest($1::uuid[], $2::text[], $3::bytea[], $4::uuid[], $5::jsonb[], $6::timestamptz[])
       on conflict on constraint idempotency_pk do nothing
       returning key`,
      [
        answers.map(({ organisationId }) => organisationId),
        answers.map(({ key }) => key),
        answers.map(({ bodyHash }) => bodyHash),
        answers.map(({ reportId }) => reportId),
        answers.map(({ answer }) => JSON.stringify(answer)),
        answers.map(({ at }) => at),
      ],
    );
    return new Set(rows.map(({ key }) => key));
  }

  async given<Answer>(tx: Tx, organisationId: string, key: string): Promise<KeptAnswer<Answer> | undefined> {
    const rows = await tx.query<KeptAnswer<Answer>>(
      `select body_hash as "bodyHash", answer
         from idempotency
        where organisation_id = $1
          and key = $2`,
      [organisationId, key],
    );
    return rows[0];
  }
}
