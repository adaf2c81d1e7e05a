import { Injectable } from '@nestjs/common';
import { networkOf } from '../domain/parties/network-of.js';
import { Problem } from '../domain/problem.js';
import { Clock } from '../platform/clock.js';

/** Requests in one window from one network by nobody in particular: a hospital behind one address reads pages too. */
const MOST = 1_200;
const WINDOW_MS = 60_000;
/** Networks remembered in one window, some 10 MB; above it counting starts anew, so that memory stays bounded. */
const MOST_NETWORKS = 100_000;

/** Counts requests of those whom nobody knows. Who comes with a good key or session is never counted, so never dropped. */
@Injectable()
export class AnonymousLimit {
  #counts = new Map<string, number>();
  #endsAt = 0;

  constructor(private readonly clock: Clock) {}

  /** @param address of the caller. @throws {Problem} request.too-many, with the seconds to wait */
  count(address: string): void {
    const now = this.clock.now().getTime();
    if (now >= this.#endsAt || this.#counts.size >= MOST_NETWORKS) this.#start(now);
    const network = networkOf(address);
    const count = (this.#counts.get(network) ?? 0) + 1;
    this.#counts.set(network, count);
    if (count <= MOST) return;
    throw new Problem({
      code: 'request.too-many',
      pointer: '',
      values: { seconds: Math.ceil((this.#endsAt - now) / 1_000) },
    });
  }

  #start(now: number): void {
    this.#counts = new Map();
    this.#endsAt = now + WINDOW_MS;
  }
}
