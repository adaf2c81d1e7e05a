import { Injectable, type OnModuleInit } from '@nestjs/common';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { Metrics } from '../../../platform/metrics.js';
import { MESSAGE_STATES } from '../../messages/index.js';
import { UpkeepRepository } from './upkeep.repository.js';

const WATCHER = system('metrics');

/** Counts flags and messages by state whenever Prometheus looks. */
@Injectable()
export class StandingGauges implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
    private readonly upkeep: UpkeepRepository,
  ) {}

  onModuleInit(): void {
    this.metrics.onLook(() => this.look());
  }

  async look(): Promise<void> {
    const { flags, messages } = await this.database.transaction(WATCHER, (tx) => this.upkeep.countStates(tx));
    this.metrics.flags.reset();
    this.metrics.messages.reset();
    for (const { state, count } of flags) this.metrics.flags.set({ state }, count);
    // A state that never occurred is none: an alert sees the first of it only beside a nought.
    for (const state of MESSAGE_STATES) this.metrics.messages.set({ state }, 0);
    for (const { state, count } of messages) this.metrics.messages.set({ state }, count);
  }
}
