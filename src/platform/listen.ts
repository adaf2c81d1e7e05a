import pg from 'pg';
import type { Log } from './log.js';

const RETRY_MS = 1_000;

/** Hears the bell of `Wake` on a connection of its own, and comes back when the server was away. */
export class Listen {
  #client: pg.Client | undefined;
  #closed = false;

  constructor(
    private readonly url: string,
    private readonly log: Log,
  ) {}

  async start(channel: string, heard: () => void): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true });
    this.#client = client;
    client.on('notification', heard);
    client.on('error', (fault) => this.log.warn({ err: fault }, 'the listening connection broke'));
    client.on('end', () => this.#again(channel, heard));
    await client
      .connect()
      .then(() => client.query(`listen ${client.escapeIdentifier(channel)}`))
      .then(heard)
      .catch((fault: unknown) => this.#failed(fault, channel, heard));
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#client?.end().catch(() => undefined);
  }

  #failed(fault: unknown, channel: string, heard: () => void): void {
    this.log.warn({ err: fault }, 'cannot listen yet');
    this.#again(channel, heard);
  }

  #again(channel: string, heard: () => void): void {
    const gone = this.#client;
    this.#client = undefined;
    if (this.#closed || gone === undefined) return;
    gone.removeAllListeners('end');
    setTimeout(() => void this.start(channel, heard), RETRY_MS).unref();
  }
}
