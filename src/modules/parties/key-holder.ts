import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../domain/calendar.js';
import { GATE } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database.js';
import { ApiKeysRepository, type KeyInForce, type KeyOwner } from './api-keys.repository.js';
import { secretHash } from './secret-hash.js';

/**
 * Decision: what a key opens is remembered in this process for ten seconds. A machine that files a hundred reports a
 * second then costs one question in ten seconds instead of a hundred a second. What gets worse: a revoked key still
 * opens the door for up to ten seconds, in every web process for itself. Unknown keys are not remembered, so a key works
 * from the moment it is made, and guesses fill no memory.
 */
const REMEMBERED_MILLISECONDS = 10_000;

/** As many keys as are remembered at most; when there are more, all are forgotten and asked again. */
const REMEMBERED_KEYS = 10_000;

interface Remembered {
  readonly owner: KeyOwner;
  readonly until: number;
}

/** What an API key opens; nothing when it is unknown, revoked or has run out. */
@Injectable()
export class KeyHolder {
  readonly #known = new Map<string, Remembered>();

  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly apiKeys: ApiKeysRepository,
  ) {}

  async execute(secret: string): Promise<KeyOwner | undefined> {
    const hash = secretHash(secret);
    const name = hash.toString('base64');
    const known = this.#known.get(name);
    if (known !== undefined && known.until > this.clock.now().getTime()) return known.owner;
    const found = await this.database.transaction(GATE, (tx) => this.#find(tx, hash));
    return this.#remember(name, found);
  }

  async #find(tx: Tx, hash: Buffer): Promise<KeyInForce | undefined> {
    const now = this.clock.now();
    const found = await this.apiKeys.owner(tx, hash, now);
    if (found !== undefined) await this.apiKeys.used(tx, found.id, dayInNetherlands(now));
    return found;
  }

  #remember(name: string, found: KeyInForce | undefined): KeyOwner | undefined {
    if (this.#known.size >= REMEMBERED_KEYS) this.#known.clear();
    this.#known.delete(name);
    if (found === undefined) return undefined;
    const { expiresAt, ...owner } = found;
    const until = Math.min(this.clock.now().getTime() + REMEMBERED_MILLISECONDS, expiresAt.getTime());
    this.#known.set(name, { owner, until });
    return owner;
  }
}
