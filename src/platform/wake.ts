import type { DataSource } from 'typeorm';

const CHANNEL = 'meldpunt_outbox';

/** A bell between processes: rung after a commit, at most a hundred times a second, and never inside a transaction. */
export class Wake {
  static readonly channel = CHANNEL;
  #pending = false;

  constructor(private readonly source: Pick<DataSource, 'query'>) {}

  ring(): void {
    if (this.#pending) return;
    this.#pending = true;
    setTimeout(() => this.#sound(), 5).unref();
  }

  #sound(): void {
    this.#pending = false;
    this.source.query(`select pg_notify('${CHANNEL}', '')`, []).catch(() => undefined);
  }
}
