import { startPostgres } from '../postgres.mjs';
import { setTimeout as pause } from 'node:timers/promises';
import { Patience } from './patience.mjs';

/** The embedded PostgreSQL, started again on the same port when it dies. Same calls as KeptProcess. */
export class KeptDatabase {
  #patience = new Patience();
  #stopping = false;
  #server;

  constructor({ dataDir, logFile, say, giveUp }) {
    Object.assign(this, { dataDir, logFile, say, giveUp });
  }

  /** Resolves to the administrator's URL. */
  async start() {
    this.#server = await startPostgres({ dataDir: this.dataDir, logFile: this.logFile, log: this.say, port: this.#server?.port });
    this.#patience.started();
    this.#server.exited.then(() => this.#ended());
    return this.#server.adminUrl;
  }

  async stop() {
    this.#stopping = true;
    await this.#server?.stop();
  }

  async #ended() {
    if (this.#stopping) return;
    const delay = this.#patience.afterDeath();
    if (delay === undefined) return this.giveUp(`PostgreSQL keeps stopping; see ${this.logFile}`);
    this.say(`PostgreSQL stopped by itself, starting it again in ${delay / 1000} s; see ${this.logFile}`);
    await this.#server.stop();
    await pause(delay);
    if (!this.#stopping) await this.#startAgain();
  }

  async #startAgain() {
    const { port } = this.#server;
    try {
      await this.start();
      if (this.#server.port !== port) this.giveUp(`The port of PostgreSQL, ${port}, was taken by another program: start again.`);
    } catch (fault) {
      this.giveUp(fault.message);
    }
  }
}
