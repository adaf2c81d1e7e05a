import { setTimeout as pause } from 'node:timers/promises';
import { dayInNetherlands } from '../../src/domain/calendar.js';
import { HOSPITALS, keyOf } from './fault-cast.js';

const CREATED = 201;
const PATIENCE_MS = 10_000;
const KNOCK_AGAIN_MS = 1_000;
const GROUPS = ['ffp2', 'surgical-mask-iir', 'isolation-gown', 'apron', 'goggles', 'face-shield'];

interface Letter {
  readonly hospital: string;
  readonly key: string;
  readonly body: string;
}

/** Hospitals that file without pause, and remember what they were told. */
export class FaultLoad {
  /** Report id by idempotency key: what the service said it has. */
  readonly acknowledged = new Map<string, string>();
  /** Sent, but no 201 came back: the sender does not know. */
  readonly unanswered: Letter[] = [];
  #running: Promise<unknown> = Promise.resolve();
  #stopped = false;
  #written = 0;

  constructor(private readonly url: string) {}

  /** Keys ever used. */
  get sent(): number {
    return this.#written;
  }

  /** Files so many reports one after the other; every one must be accepted. */
  async file(count: number): Promise<void> {
    for (let n = 0; n < count; n += 1) await this.#insist(this.#letter());
  }

  start(lanes: number): void {
    this.#stopped = false;
    this.#running = Promise.all(Array.from({ length: lanes }, () => this.#lane()));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  /** Sends once more what was not answered, with the same key, until it is. */
  async retry(): Promise<number> {
    const again = this.unanswered.splice(0);
    await Promise.all(again.map((letter) => this.#insist(letter)));
    return again.length;
  }

  async #lane(): Promise<void> {
    while (!this.#stopped) {
      const letter = this.#letter();
      if (await this.#post(letter)) continue;
      this.unanswered.push(letter);
      await pause(KNOCK_AGAIN_MS);
    }
  }

  async #insist(letter: Letter): Promise<void> {
    for (let attempt = 0; !(await this.#post(letter)); attempt += 1) {
      if (attempt === 100) throw new Error(`${letter.key} is never accepted`);
      await pause(100);
    }
  }

  #letter(): Letter {
    const n = (this.#written += 1);
    const hospital = HOSPITALS[n % HOSPITALS.length] ?? 'h1';
    const amounts = { unit: 'piece', stockOnHand: 20_000 + (n % 90), usedPerWeek: 1_000, expectedPerWeek: 1_000 };
    const body = {
      kind: 'stock',
      productGroup: GROUPS[n % GROUPS.length],
      asOf: dayInNetherlands(new Date()),
      ...amounts,
    };
    return { hospital, key: `load-${n}`, body: JSON.stringify(body) };
  }

  /** @returns whether a 201 came back whole; @throws when a report is refused for what it says */
  async #post({ hospital, key, body }: Letter): Promise<boolean> {
    const headers = {
      authorization: `Bearer ${keyOf(hospital)}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    };
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(`${this.url}/api/v1/reports`, { method: 'POST', headers, body, signal })
      .then(async (response) => ({ status: response.status, text: await response.text() }))
      .catch(() => undefined);
    if (answer === undefined || answer.status >= 500) return false;
    if (answer.status !== CREATED) throw new Error(`${key} was refused: ${answer.status} ${answer.text}`);
    this.#note(key, String(Reflect.get(JSON.parse(answer.text), 'id')));
    return true;
  }

  #note(key: string, id: string): void {
    const before = this.acknowledged.get(key);
    if (before !== undefined && before !== id) throw new Error(`${key} became two reports: ${before} and ${id}`);
    this.acknowledged.set(key, id);
  }
}
