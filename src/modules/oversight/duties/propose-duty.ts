import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { parseDuty, type TypedDuty } from '../../../domain/duties/parse-duty.js';
import type { Language } from '../../../domain/language.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { allProductGroups } from '../../catalogue/index.js';
import { ProposePolicy } from '../../expected-use/index.js';

/** Somebody of the desk proposes a duty to report; a chair decides. */
@Injectable()
export class ProposeDuty {
  constructor(
    private readonly clock: Clock,
    private readonly propose: ProposePolicy,
  ) {}

  /** @throws {Problem} with every fault at once */
  async execute(desk: Extract<Actor, { kind: 'person' }>, typed: TypedDuty, language: Language): Promise<void> {
    const groups = new Set<string>(allProductGroups().map(({ id }) => id));
    const { from: validFrom, ...given } = parseDuty(typed, groups, dayInNetherlands(this.clock.now()), language);
    await this.propose.execute(desk, { ...given, kind: 'reporting-duty', validFrom });
  }
}
