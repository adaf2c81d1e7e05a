import type pg from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { Actor } from './actor.js';
import { Packet } from './packet.js';
import { type Statement, together } from './statement.js';

/** What a use case writes through. Nothing else can write, because nothing else has a connection. */
export class Tx {
  readonly #client: pg.PoolClient;
  readonly #packet: Packet;
  readonly #runner: QueryRunner;
  readonly #afterCommit: (() => void)[] = [];

  constructor(
    readonly actor: Actor,
    client: pg.PoolClient,
    runner: QueryRunner,
  ) {
    this.#client = client;
    this.#packet = Packet.of(client);
    this.#runner = runner;
  }

  /** Rows that people edit, through their entities. Never `save`: say `insert` or `update`. */
  get rows(): EntityManager {
    return this.#runner.manager;
  }

  async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    this.#packet.hold();
    const result = await this.#client.query<Row>(sql, [...parameters]);
    return result.rows;
  }

  /** A prepared statement, for hot paths: parsed once per connection. */
  async prepared<Row extends object>(name: string, text: string, parameters: readonly unknown[]): Promise<Row[]> {
    this.#packet.hold();
    const result = await this.#client.query<Row>({ name, text, values: [...parameters] });
    return result.rows;
  }

  /** Several writes as one prepared statement; `name` stands for their texts. */
  async together(name: string, statements: readonly Statement[]): Promise<void> {
    const { text, values } = together(name, statements);
    await this.prepared(name, text, values);
  }

  /** Something to do once the transaction is durable; it may be lost, so it may only be a hint. */
  afterCommit(hint: () => void): void {
    this.#afterCommit.push(hint);
  }

  committed(): void {
    for (const hint of this.#afterCommit) hint();
  }
}
