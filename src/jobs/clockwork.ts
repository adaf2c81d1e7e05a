import type { Log } from '../platform/log.js';

/** Something the worker does again and again. */
export interface Wheel {
  readonly name: string;
  readonly everyMs: number;
  readonly turn: () => Promise<number | void>;
}

/** Turns wheels at their pace, one turn at a time each; a turn that fails is logged and tried at the next beat. */
export class Clockwork {
  readonly #stops: (() => Promise<void>)[] = [];

  constructor(private readonly log: Log) {}

  /** @returns a bell: rings for a turn at once */
  start(wheel: Wheel): () => void {
    const running = new RunningWheel(wheel, this.log);
    this.#stops.push(() => running.stop());
    return () => running.ring();
  }

  /** Waits for the turns under way. */
  async stop(): Promise<void> {
    await Promise.all(this.#stops.map((stop) => stop()));
  }
}

class RunningWheel {
  #timer: NodeJS.Timeout | undefined;
  #turning: Promise<void> | undefined;
  #rung = false;
  #stopped = false;

  constructor(
    private readonly wheel: Wheel,
    private readonly log: Log,
  ) {
    this.#wait(0);
  }

  ring(): void {
    this.#rung = true;
    if (this.#turning === undefined) this.#wait(0);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#turning;
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#turning = this.#turn().finally(() => {
        this.#turning = undefined;
        this.#wait(this.#rung ? 0 : this.wheel.everyMs);
      });
    }, milliseconds);
  }

  async #turn(): Promise<void> {
    this.#rung = false;
    try {
      const done = await this.wheel.turn();
      if (typeof done === 'number' && done > 0) this.#rung = true;
    } catch (fault) {
      this.log.warn({ wheel: this.wheel.name, err: fault }, 'a turn failed');
    }
  }
}
