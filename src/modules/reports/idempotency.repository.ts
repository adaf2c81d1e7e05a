import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { type Place, rowOf } from '../../platform/sealing/place.js';
import type { Sealer } from '../../platform/sealing/sealer.js';
import { sealerOf } from '../../platform/sealing/sealer-of.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { columnsOf } from '../../platform/columns-of.js';
import type { Statement } from '../../platform/statement.js';
import { canonical } from './canonical.js';

/** What came under which key of a party. */
export interface KeyedRequest {
  readonly organisationId: string;
  readonly key: string;
  readonly sent: unknown;
  /** Came with a test key: the same key of the live side is another one. */
  readonly sandbox: boolean;
}

/** An answer that was given under a key. */
export interface KeptAnswer<Answer> {
  /** Whether it answers the same body. */
  readonly sameBody: boolean;
  readonly answer: Answer;
}

export interface NewAnswer extends KeyedRequest {
  readonly reportId: string;
  readonly answer: object;
  readonly at: Date;
}

interface Row {
  readonly bodyHash: Buffer;
  readonly answer: Buffer;
}

const KEEP = `insert into idempotency (organisation_id, key_hash, body_hash, report_id, answer, recorded_at, sandbox)
              values ($1, $2, $3, $4, $5, $6, $7)`;

/** In one order everywhere, so that two processes that meet with the same keys wait for each other, and not in a circle. */
const KEEP_NEW = `insert into idempotency (organisation_id, key_hash, body_hash, report_id, answer, recorded_at, sandbox)
                  select given.*
                    from unnest($1::uuid[], $2::bytea[], $3::bytea[], $4::uuid[], $5::bytea[], $6::timestamptz[], $7::boolean[]) as given
                   order by 1, 2
                      on conflict do nothing
                  returning report_id as "reportId"`;

/** All reading and writing of the table `idempotency`: what was answered under which key. */
@Injectable()
export class IdempotencyRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Keeps an answer, as a statement that travels with the deed. Whoever comes with the same key meanwhile waits there. */
  async keeping(tx: Tx, answer: NewAnswer): Promise<Statement> {
    const sealer = await this.sealing.sealer(tx, answer.organisationId, 'report');
    return { text: KEEP, values: this.#rowOf(sealer, answer) };
  }

  /** Keeps those answers whose key is new, also among themselves. @returns their reports; of the others nothing was written */
  async keepNew(tx: Tx, answers: readonly NewAnswer[]): Promise<ReadonlySet<string>> {
    const owners = answers.map(({ organisationId }) => organisationId);
    const sealers = await this.sealing.sealers(tx, owners, 'report');
    const rows = answers.map((answer) => this.#rowOf(sealerOf(sealers, answer.organisationId), answer));
    const kept = await tx.prepared<{ reportId: string }>('idempotency.keep-new', KEEP_NEW, columnsOf(rows));
    return new Set(kept.map(({ reportId }) => reportId));
  }

  async given<Answer>(tx: Tx, request: KeyedRequest): Promise<KeptAnswer<Answer> | undefined> {
    const keyHash = this.#keyHash(request);
    const [row] = await tx.query<Row>(
      `select body_hash as "bodyHash", answer
         from idempotency
        where organisation_id = $1
          and key_hash = $2`,
      [request.organisationId, keyHash],
    );
    if (row === undefined) return undefined;
    const [answer] = await this.sealing.open<Answer>(tx, [{ place: answerPlace(request.organisationId, keyHash), value: row.answer }]);
    return answer === undefined ? undefined : { answer, sameBody: row.bodyHash.equals(this.#bodyHash(request)) };
  }

  /** Columns in the order in which they are written. */
  #rowOf(sealer: Sealer, { reportId, answer, at, ...request }: NewAnswer): readonly unknown[] {
    const { organisationId, sandbox } = request;
    const keyHash = this.#keyHash(request);
    const sealed = sealer.seal(answerPlace(organisationId, keyHash), answer);
    return [organisationId, keyHash, this.#bodyHash(request), reportId, sealed, at, sandbox];
  }

  #keyHash({ organisationId, key, sandbox }: KeyedRequest): Buffer {
    return this.sealing.blindIndex('request-key', `${organisationId}\0${sandbox ? 'sandbox\0' : ''}${key}`);
  }

  /** With the key in it: the same figures sent twice do not look the same. */
  #bodyHash({ organisationId, key, sent }: KeyedRequest): Buffer {
    return this.sealing.blindIndex('request-body', `${organisationId}\0${key}\0${canonical(sent)}`);
  }
}

function answerPlace(organisationId: string, keyHash: Buffer): Place {
  return { table: 'idempotency', row: rowOf(organisationId, keyHash), column: 'answer' };
}
