import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { parsePosture, type TypedPosture } from '../../../domain/posture/parse-posture.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { allProductGroups } from '../../catalogue/index.js';
import { ProposePolicy } from '../../expected-use/index.js';

/** Somebody of the desk proposes which posture is to hold; a chair decides. */
@Injectable()
export class ProposePosture {
  constructor(
    private readonly clock: Clock,
    private readonly propose: ProposePolicy,
  ) {}

  /** @throws {Problem} with every fault at once */
  async execute(desk: Extract<Actor, { kind: 'person' }>, typed: TypedPosture): Promise<void> {
    const groups = new Set<string>(allProductGroups().map(({ id }) => id));
    const { from: validFrom, ...given } = parsePosture(typed, groups, dayInNetherlands(this.clock.now()));
    await this.propose.execute(desk, { ...given, kind: 'posture', productGroup: null, side: null, validFrom });
  }
}
