import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import { markOf } from '../processes/mark-of.mjs';
import { stopProcess } from '../processes/stop-process.mjs';
import { watchOver } from '../processes/watch-over.mjs';
import { Patience } from './patience.mjs';
import { lastLines } from './log-file.mjs';

const STOP = [
  ['SIGTERM', 15_000],
  ['SIGKILL', 5_000],
];

/**
 * A process of ours that is started again when it dies, until it has died too often in a row.
 * `say` gets a line per event, `changed` is called when its process changes, `giveUp` when it is no use any more.
 */
export class KeptProcess {
  #patience = new Patience();
  #stopping = false;
  #timer;
  #watch;

  constructor({ name, script, environment, logFile, say, changed, giveUp }) {
    Object.assign(this, { name, script, environment, logFile, say, changed, giveUp });
  }

  start() {
    const from = existsSync(this.logFile) ? statSync(this.logFile).size : 0;
    const output = openSync(this.logFile, 'a', 0o600);
    // Its own session: Ctrl-C in the terminal reaches the launcher only. A file, not a pipe: it can log to the end without us.
    const child = spawn(process.execPath, ['--enable-source-maps', this.script], {
      env: this.environment,
      detached: true,
      stdio: ['ignore', output, output],
      windowsHide: true,
    });
    closeSync(output);
    this.recorded = { name: this.name, pid: child.pid, mark: markOf(child.pid) };
    this.#watch = watchOver(child.pid);
    this.#patience.started();
    this.changed();
    child.on('exit', (code, signal) => this.#ended(signal ?? `exit ${code}`, from));
    child.on('error', (fault) => this.giveUp(`${this.name} cannot be started: ${fault.message}`));
  }

  async stop() {
    this.#stopping = true;
    clearTimeout(this.#timer);
    const gone = await stopProcess(this.recorded, STOP);
    if (!gone) this.say(`${this.name} (process ${this.recorded.pid}) does not stop`);
  }

  #ended(how, from) {
    this.#watch.release();
    this.recorded = { name: this.name };
    this.changed();
    if (this.#stopping) return;
    const lines = lastLines(this.logFile, 8, from);
    const delay = this.#patience.afterDeath();
    if (delay === undefined) {
      this.giveUp(
        `${this.name} keeps stopping (${how}); its last words, from ${this.logFile}:\n${lines.map((line) => `  ${line}`).join('\n')}`,
      );
      return;
    }
    this.say(`${this.name} stopped by itself (${how}), starting it again in ${delay / 1000} s; see ${this.logFile}`);
    this.#timer = setTimeout(() => this.start(), delay);
  }
}
