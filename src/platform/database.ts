import pg from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import type { Actor } from './actor.js';
import { INTRODUCTION, introductionOf } from './introduction.js';
import { Packet } from './packet.js';
import { Tx } from './tx.js';

export { Tx } from './tx.js';

const DATE = 1082;
const NUMERIC = 1700;
const BIGINT = 20;

/**
 * The one way to the database: a transaction for an actor. Statements that are not awaited one by one travel together
 * (the connections pipeline), so `Promise.all` of three inserts costs one round trip.
 */
export class Database {
  constructor(private readonly source: DataSource) {}

  async transaction<Result>(actor: Actor, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const runner = this.source.createQueryRunner();
    const client = await clientOf(runner);
    try {
      Packet.of(client).hold();
      const opened = Promise.all([
        client.query('begin'),
        client.query({ name: 'actor', text: INTRODUCTION, values: [...introductionOf(actor)] }),
      ]);
      opened.catch(() => undefined);
      const tx = new Tx(actor, client, runner);
      const result = await work(tx);
      await opened;
      await commit(client);
      tx.committed();
      return result;
    } catch (fault) {
      await rollBack(client);
      throw fault;
    } finally {
      await runner.release().catch(() => undefined);
    }
  }

  /** Whether the server answers. */
  async answers(): Promise<boolean> {
    return this.source.query('select 1', []).then(
      () => true,
      () => false,
    );
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }
}

/** TypeORM hands out the connection of `pg` that it holds, without saying so. */
async function clientOf(runner: QueryRunner): Promise<pg.PoolClient> {
  return (await runner.connect()) as pg.PoolClient;
}

/** A transaction in which a statement failed unnoticed answers COMMIT with ROLLBACK: that is a failure, not a success. */
async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query('commit');
  if (command !== 'COMMIT') throw new Error('the transaction was rolled back at commit');
}

/** A connection that cannot roll back is ended, so that the pool does not hand it out again. */
async function rollBack(client: pg.PoolClient): Promise<void> {
  await client.query('rollback').catch(() => endOf(client));
}

async function endOf(client: pg.PoolClient): Promise<void> {
  const end: unknown = Reflect.get(client, 'end');
  if (typeof end === 'function') await Promise.resolve(end.call(client)).catch(() => undefined);
}

/** Dates stay days, numbers become numbers: `pg` would give a local midnight and text. */
export function setTypeParsers(): void {
  pg.types.setTypeParser(DATE, (text) => text);
  pg.types.setTypeParser(NUMERIC, Number);
  pg.types.setTypeParser(BIGINT, Number);
}

export interface DatabaseOptions {
  readonly url: string;
  readonly poolSize: number;
  readonly entities: readonly (new () => object)[];
  readonly onError: (fault: Error) => void;
  /** How long one statement may take, in milliseconds. */
  readonly statementTimeout?: number;
  /** Act as this role, for a connection that signs in as one that may. */
  readonly role?: 'meldpunt_worker';
}

export async function openDatabase(options: DatabaseOptions): Promise<{ database: Database; source: DataSource }> {
  setTypeParsers();
  const source = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: [...options.entities],
    synchronize: false,
    installExtensions: false,
    logging: false,
    poolErrorHandler: options.onError,
    extra: {
      max: options.poolSize,
      pipeline: true,
      connectionTimeoutMillis: 10_000,
      idleTimeoutMillis: 60_000,
      statement_timeout: options.statementTimeout ?? 30_000,
      idle_in_transaction_session_timeout: 60_000,
      keepAlive: true,
      ...(options.role === undefined ? {} : { options: `-c role=${options.role}` }),
    },
  });
  await source.initialize();
  return { database: new Database(source), source };
}
