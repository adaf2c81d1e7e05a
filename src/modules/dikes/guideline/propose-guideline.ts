import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import type { Language } from '../../../domain/language.js';
import { parseGuideline, type TypedGuideline } from '../../../domain/use/parse-guideline.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { allProductGroups } from '../../catalogue/index.js';
import { ProposePolicy } from '../../expected-use/index.js';

/** Somebody of the desk proposes a guideline as policy; a chair decides. */
@Injectable()
export class ProposeGuideline {
  constructor(
    private readonly clock: Clock,
    private readonly propose: ProposePolicy,
  ) {}

  /** @throws {Problem} with every fault at once */
  async execute(desk: Extract<Actor, { kind: 'person' }>, typed: TypedGuideline, language: Language): Promise<void> {
    const groups = new Set<string>(allProductGroups().map(({ id }) => id));
    const { times, from: validFrom, ...given } = parseGuideline(typed, groups, dayInNetherlands(this.clock.now()), language);
    await this.propose.execute(desk, { ...given, kind: 'infection-guideline', side: null, value: { times }, validFrom });
  }
}
