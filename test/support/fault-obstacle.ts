import pg from 'pg';
import type { NodeProcess } from './node-process.js';
import { until } from './until.js';

const PATIENCE_MS = 30_000;

/** A table that nobody can write for a while: what a job runs into in the middle of its work. */
export class Obstacle {
  #stood = new Date(0);

  private constructor(
    private readonly table: string,
    private readonly holder: pg.Client,
    private readonly watcher: pg.Client,
  ) {}

  static async before(table: string, adminUrl: string): Promise<Obstacle> {
    const [holder, watcher] = [new pg.Client({ connectionString: adminUrl }), new pg.Client({ connectionString: adminUrl })];
    for (const client of [holder, watcher]) client.on('error', () => undefined);
    await Promise.all([holder.connect(), watcher.connect()]);
    return new Obstacle(table, holder, watcher);
  }

  async stand(): Promise<void> {
    await this.holder.query('begin');
    await this.holder.query(`lock table ${this.holder.escapeIdentifier(this.table)} in exclusive mode`);
    this.#stood = await this.#now();
  }

  async clear(): Promise<void> {
    await this.holder.query('rollback');
  }

  /** Waits until a job stands before it whose connection is younger than the last time, and does something then. */
  async reachedBy(worker: NodeProcess, act: (worker: NodeProcess) => Promise<void>): Promise<void> {
    await until(() => this.#blocked(), PATIENCE_MS, `a job of worker ${worker.pid} that waits`);
    await act(worker);
    this.#stood = await this.#now();
  }

  async close(): Promise<void> {
    await Promise.all([this.holder.end(), this.watcher.end()]);
  }

  async #blocked(): Promise<boolean> {
    const { rowCount } = await this.watcher.query(
      `select 1
         from pg_stat_activity
        where datname = current_database()
          and usename = 'meldpunt_worker'
          and wait_event_type = 'Lock'
          and backend_start > $1`,
      [this.#stood],
    );
    return (rowCount ?? 0) > 0;
  }

  async #now(): Promise<Date> {
    const { rows } = await this.watcher.query<{ now: Date }>('select clock_timestamp() as now');
    return rows[0]?.now ?? new Date();
  }
}
