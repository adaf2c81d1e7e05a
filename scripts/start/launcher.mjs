const SECOND_PRESS_MS = 2_000;

/** The life of a start: steps that can be undone, in reverse order, on whatever ends it. */
export class Launcher {
  #abort = new AbortController();
  #undo = [];
  #starting = Promise.resolve();
  #ending;
  #endedAt = 0;

  constructor(say) {
    this.say = say;
    this.signal = this.#abort.signal;
  }

  /** Runs the start; a fault in it ends everything with that one sentence. */
  run(start) {
    this.#starting = start(this).catch((fault) => {
      if (!this.signal.aborted) void this.end(1, fault.message);
    });
  }

  /** Takes a step and remembers how to undo it, also when the step itself is cut short. */
  async step(act, undo) {
    this.signal.throwIfAborted();
    if (undo) this.#undo.push(undo);
    const result = await act();
    this.signal.throwIfAborted();
    return result;
  }

  /** Ends with an exit code after undoing every step. A later call hurries: the watchdog then does the rest. */
  end(code, reason) {
    if (this.#ending) return this.#hurry();
    this.#endedAt = Date.now();
    if (reason) this.say(reason);
    this.#abort.abort(new Error('stopping'));
    this.#ending = this.#undoAll().then(() => process.exit(code));
    return this.#ending;
  }

  async #undoAll() {
    await this.#starting;
    for (const undo of this.#undo.reverse()) {
      await Promise.resolve(undo()).catch((fault) => this.say(fault.message));
    }
  }

  // npm passes Ctrl-C on to us although the terminal did too: one press may arrive twice.
  #hurry() {
    if (Date.now() - this.#endedAt > SECOND_PRESS_MS) process.exit(1);
  }
}
