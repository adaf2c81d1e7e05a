import { Injectable } from '@nestjs/common';
import type { Action } from '../domain/access/access-table.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database.js';
import { Metrics } from '../platform/metrics.js';
import { Trail } from '../platform/trail.js';

/** Refusals of one asker that are written down in one window; more only count, so that nobody fills the trail by knocking. */
const MOST = 20;
const WINDOW_MS = 60_000;
/** Askers remembered in one window; above it counting starts anew, so that memory stays bounded. */
const MOST_ASKERS = 10_000;

/** Who was refused what: in the trail for who is known, in the figures for everybody. */
@Injectable()
export class Refusals {
  #counts = new Map<string, number>();
  #endsAt = 0;

  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly trail: Trail,
    private readonly metrics: Metrics,
  ) {}

  ofNobody(action: Action | undefined): void {
    this.metrics.accessRefused.inc({ action: action ?? 'none', who: 'nobody' });
  }

  /** @param action  undefined for a route that is open to nobody */
  async of(actor: Extract<Actor, { id: string }>, action: Action | undefined): Promise<void> {
    this.metrics.accessRefused.inc({ action: action ?? 'none', who: actor.kind });
    if (this.#count(actor.id) > MOST) return;
    const event = { action: 'access.refused', subjectKind: 'action', subjectId: action ?? 'none' };
    await this.database.transaction(actor, (tx) => this.trail.record(tx, event));
  }

  #count(asker: string): number {
    const now = this.clock.now().getTime();
    if (now >= this.#endsAt || this.#counts.size >= MOST_ASKERS) this.#start(now);
    const count = (this.#counts.get(asker) ?? 0) + 1;
    this.#counts.set(asker, count);
    return count;
  }

  #start(now: number): void {
    this.#counts = new Map();
    this.#endsAt = now + WINDOW_MS;
  }
}
