import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import type { Language } from '../../../domain/language.js';
import { parseGuideline, type TypedGuideline } from '../../../domain/use/parse-guideline.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { Trail } from '../../../platform/trail.js';
import { allProductGroups } from '../../catalogue/index.js';
import { ProposalsRepository } from './proposals.repository.js';

/** Somebody of the desk proposes a guideline as policy; a chair decides. */
@Injectable()
export class ProposeGuideline {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly proposals: ProposalsRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} with every fault at once */
  async execute(desk: Extract<Actor, { kind: 'person' }>, typed: TypedGuideline, language: Language): Promise<void> {
    const proposedAt = this.clock.now();
    const groups = new Set<string>(allProductGroups().map(({ id }) => id));
    const { times, from: validFrom, ...given } = parseGuideline(typed, groups, dayInNetherlands(proposedAt), language);
    const id = newId(proposedAt);
    await this.database.transaction(desk, async (tx) => {
      await this.proposals.add(tx, { ...given, id, value: { times }, validFrom, proposedBy: desk.id, proposedAt });
      await this.trail.record(tx, { action: 'policy.proposed', subjectKind: 'policy-proposal', subjectId: id });
    });
  }
}
