import { join } from 'node:path';
import { watchOver } from '../processes/watch-over.mjs';
import { KeptProcess } from './keep-running.mjs';
import { forgetProcesses, recordProcesses } from './leftovers.mjs';

/** The service's own processes, kept running and kept on record. */
export class KeptProcesses {
  #kept = [];
  #stopped = false;

  constructor({ settings, launcher }) {
    Object.assign(this, { settings, launcher });
  }

  start(name, environment) {
    const { dataDir, dist } = this.settings;
    const kept = new KeptProcess({
      name,
      environment,
      script: join(dist, `main.${name}.js`),
      logFile: join(dataDir, 'log', `${name}.log`),
      say: this.launcher.say,
      changed: () => this.#record(),
      giveUp: (reason) => void this.launcher.end(1, reason),
    });
    this.#kept.push(kept);
    kept.start();
  }

  /** Those that send first, so that nothing is sent to a mailbox that is gone. */
  async stop() {
    const mailbox = this.#kept.filter(({ name }) => name === 'mailbox');
    await Promise.all(this.#kept.filter((kept) => !mailbox.includes(kept)).map((kept) => kept.stop()));
    await Promise.all(mailbox.map((kept) => kept.stop()));
    this.#stopped = true;
    forgetProcesses(this.settings.dataDir);
  }

  #record() {
    if (this.#stopped) return;
    const children = this.#kept.map(({ recorded }) => recorded).filter((recorded) => recorded?.pid);
    const own = watchOver(process.pid);
    own.release();
    recordProcesses(this.settings.dataDir, { watchdog: own.watchdog, children });
  }
}
