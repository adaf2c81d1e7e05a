import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import { inSandbox } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database.js';
import type { Statement } from '../../platform/statement.js';
import { onViolation } from '../../platform/violation.js';
import type { Filer } from './filer.js';
import { IdempotencyRepository, type KeyedRequest } from './idempotency.repository.js';
import { KeyTaken } from './key-taken.js';

const LONGEST_KEY = 255;

/** What is asked under which key. */
export interface Asked {
  readonly filer: Filer;
  readonly key: string;
  readonly sent: unknown;
}

/** The answer of a deed and the work that makes it true, in one transaction with its key. */
export interface Deed<Answer extends object> {
  readonly answer: Answer;
  readonly reportId: string;
  readonly at: Date;
  /** Writes the deed together with `keeping`, and hears of a key that was taken before of anything else. */
  readonly work: (tx: Tx, keeping: Statement) => Promise<unknown>;
}

/** Does a deed once per key: the same key and body again get the same answer again, however many come at once. */
@Injectable()
export class Once {
  constructor(
    private readonly database: Database,
    private readonly idempotency: IdempotencyRepository,
  ) {}

  /** @throws {Problem} `report.key-reused` when the key came with another body */
  async run<Answer extends object>({ filer, key, sent }: Asked, deed: Deed<Answer>): Promise<Answer> {
    const { organisationId, actor } = filer;
    const request = { organisationId, key, sent, sandbox: inSandbox(actor) };
    return this.database
      .transaction(actor, async (tx) => {
        const keeping = await this.idempotency.keeping(tx, { ...request, reportId: deed.reportId, answer: deed.answer, at: deed.at });
        await deed.work(tx, keeping).catch(onViolation('idempotency_pk', () => new KeyTaken()));
        return deed.answer;
      })
      .catch((fault: unknown) => {
        if (fault instanceof KeyTaken) return this.#again<Answer>(filer, request);
        throw fault;
      });
  }

  async #again<Answer>({ actor }: Filer, request: KeyedRequest): Promise<Answer> {
    const given = await this.database.transaction(actor, (tx) => this.idempotency.given<Answer>(tx, request));
    if (given?.sameBody !== true) throw new Problem('report.key-reused');
    return given.answer;
  }
}

/** A key as it came in. @throws {Problem} when it is missing or of no good length */
export function parseKey(key: string | undefined): string {
  if (key === undefined || key.length === 0 || key.length > LONGEST_KEY) throw new Problem('report.key-missing');
  return key;
}
