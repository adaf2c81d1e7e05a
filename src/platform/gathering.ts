/** How much an assembly takes. */
export interface GatheringLimits {
  /** Items that are done in one go. */
  readonly together: number;
  /** Goes that are under way at one moment. */
  readonly atOnce: number;
  /** Items that wait for a go. */
  readonly waiting: number;
  /** How long a go that is smaller than the one before may wait for more, in milliseconds. */
  readonly lingerMs: number;
}

/** What was begun for several items. */
export interface Go<Result> {
  /** For each item, in their order. */
  readonly results: readonly Promise<Result>[];
  /** Settles when the next go may begin, whatever is still to be done for one item by itself. */
  readonly over: Promise<unknown>;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Promise<Result>) => void;
}

/**
 * Does together what comes while earlier work is under way. Whoever comes alone after somebody who came alone is begun at
 * once. After a go of several, those who were just answered are about to come again: the next go waits for as many, and not long.
 */
export class Gathering<Item, Result> {
  readonly #waiting: Waiting<Item, Result>[] = [];
  #underWay = 0;
  #before = 1;
  #lingering: NodeJS.Timeout | undefined;

  constructor(
    private readonly limits: GatheringLimits,
    private readonly work: (items: readonly Item[]) => Go<Result>,
  ) {}

  /** Whether nothing more can wait. */
  get full(): boolean {
    return this.#waiting.length >= this.limits.waiting;
  }

  /** @throws {RangeError} when it is full */
  async add(item: Item): Promise<Result> {
    if (this.full) throw new RangeError('nothing more can wait');
    return new Promise((resolve) => {
      this.#waiting.push({ item, resolve });
      this.#begin();
    });
  }

  #begin(patient = true): void {
    if (this.#underWay >= this.limits.atOnce || this.#waiting.length === 0) return;
    if (patient && this.#waiting.length < this.#before) return this.#linger();
    clearTimeout(this.#lingering);
    this.#lingering = undefined;
    const go = this.#waiting.splice(0, this.limits.together);
    this.#before = go.length;
    this.#underWay += 1;
    const { results, over } = this.work(go.map(({ item }) => item));
    void Promise.allSettled([over]).then(() => this.#ended());
    for (const [at, { resolve }] of go.entries()) resolve(results[at] ?? Promise.reject(new RangeError('a result for each item')));
  }

  #linger(): void {
    this.#lingering ??= setTimeout(() => {
      this.#lingering = undefined;
      this.#begin(false);
    }, this.limits.lingerMs);
  }

  #ended(): void {
    this.#underWay -= 1;
    this.#begin();
  }
}
