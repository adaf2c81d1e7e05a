import { Injectable } from '@nestjs/common';
import type { FlagState } from '../../domain/flags/flag-states.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { FlagBookRepository } from './flag-book.repository.js';
import { type ShownFlag, shownFlag } from './shown-flag.js';

const MOST = 500;

/** The flags that somebody may see, open before ended, worst first, then newest first. */
@Injectable()
export class FlagsInSight {
  constructor(
    private readonly database: Database,
    private readonly flags: FlagBookRepository,
  ) {}

  async execute(actor: Actor, states: readonly FlagState[]): Promise<readonly ShownFlag[]> {
    const flags = await this.database.transaction(actor, (tx) => this.flags.list(tx, states, MOST));
    return flags.map(shownFlag);
  }
}
