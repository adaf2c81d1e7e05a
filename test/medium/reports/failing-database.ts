import type { Statement } from '../../../src/platform/statement.js';
import { Database, type Tx } from '../../../src/platform/database.js';

const FAILS: Statement = {
  text: `insert into outbox (job, payload, promised_at, due_at) select 'x', '{}', now(), now() + (1 / 0) * interval '1 s'`,
  values: [],
};

/** A database on which the n-th statement of every transaction goes wrong, as far as the server is concerned too. */
export class FailingDatabase extends Database {
  asked = 0;

  constructor(
    private readonly real: Database,
    private readonly failAt: number,
  ) {
    super(Object.create(null));
  }

  override transaction<Result>(actor: Tx['actor'], work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.real.transaction(actor, (tx) => work(this.#failing(tx)));
  }

  #failing(tx: Tx): Tx {
    const query = <Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
      this.#next() ? tx.query<Row>('select 1 / 0 as failed') : tx.query<Row>(sql, parameters);
    const prepared = <Row extends object>(name: string, sql: string, parameters: readonly unknown[]): Promise<Row[]> =>
      this.#next() ? tx.query<Row>('select 1 / 0 as failed') : tx.prepared<Row>(name, sql, parameters);
    const together = (name: string, parts: readonly Statement[]): Promise<void> => {
      const failing = parts.map((part) => (this.#next() ? FAILS : part));
      return tx.together(failing.includes(FAILS) ? `${name}-fails-${failing.indexOf(FAILS)}` : name, failing);
    };
    return new Proxy(tx, {
      get: (target, name) => {
        if (name === 'together') return together;
        if (name === 'query') return query;
        if (name === 'prepared') return prepared;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  }

  #next(): boolean {
    this.asked += 1;
    return this.asked === this.failAt;
  }
}
