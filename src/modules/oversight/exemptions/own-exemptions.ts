import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import type { Side } from '../../../domain/parties/sectors.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { PreviousStatements } from '../../reports/index.js';
import type { OwedStatement } from '../duties/owed-statement.js';
import { OwnDuties, statedIn } from '../duties/own-duties.js';
import type { ExemptionAsker } from './ask-exemption.js';
import { type StandingExemption, standingOn } from './desk-exemptions.js';
import type { ExemptionSaid } from './exemption-on-record.js';
import { ExemptionsRepository } from './exemptions.repository.js';

const NEWEST = 50;

/** What an organisation has to state, and from what it is exempt or asked to be. */
export interface DutiesOfOwn {
  readonly duties: readonly OwedStatement[];
  readonly exemptions: readonly (StandingExemption & ExemptionSaid)[];
}

/** What an organisation has to state and when, and its exemptions with what was said. What the desk only proposes it has not said yet. */
@Injectable()
export class OwnExemptions {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly previous: PreviousStatements,
    private readonly ownDuties: OwnDuties,
    private readonly exemptions: ExemptionsRepository,
  ) {}

  async execute({ actor, organisationId, side }: ExemptionAsker & { readonly side: Side }): Promise<DutiesOfOwn> {
    const today = dayInNetherlands(this.clock.now());
    const stated = (await this.previous.execute({ actor, organisationId })).flatMap(statedIn);
    const duties = await this.ownDuties.execute(actor, { id: organisationId, side }, stated);
    const kept = await this.database.transaction(actor, (tx) => this.exemptions.ofOrganisation(tx, organisationId, NEWEST));
    return { duties, exemptions: kept.map((one) => asTold(standingOn(one, today))) };
  }
}

function asTold(one: StandingExemption & ExemptionSaid): StandingExemption & ExemptionSaid {
  const answer = one.granted === null ? null : one.answer;
  return { ...one, answer, standing: one.standing === 'proposed' ? 'asked' : one.standing };
}
