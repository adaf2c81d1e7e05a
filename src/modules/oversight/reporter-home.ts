import { Injectable } from '@nestjs/common';
import { type Day, dayInNetherlands, type IsoWeek, isoWeekOf, mondayOf } from '../../domain/calendar.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Stated, statedIn } from './duties/own-duties.js';
import { type KeptReport, OwnReports, PreviousStatements, WaitingMessages, type WaitingReport } from '../reports/index.js';
import { OwnPosition, type OwnStanding } from '../trends/index.js';

/** What somebody who reports for an organisation comes for. */
export interface Home {
  readonly today: Day;
  readonly week: IsoWeek;
  /** Day of the newest statement of this week; null: it is still due. */
  readonly statedOn: Day | null;
  /** There are figures that can be filed again in one press. */
  readonly repeatable: boolean;
  /** Product groups that were stated in the last quarter. */
  readonly stated: readonly Stated[];
  readonly standings: readonly OwnStanding[];
  readonly recent: readonly KeptReport[];
  /** Reports on which the meldpunt asked something that nobody opened yet. */
  readonly waiting: readonly WaitingReport[];
}

const RECENT = 5;

/** What is due, where the own organisation stands, and what it last reported. */
@Injectable()
export class ReporterHome {
  constructor(
    private readonly clock: Clock,
    private readonly ownReports: OwnReports,
    private readonly previousStatements: PreviousStatements,
    private readonly ownPosition: OwnPosition,
    private readonly messages: WaitingMessages,
  ) {}

  async execute(actor: Actor, organisationId: string): Promise<Home> {
    const today = dayInNetherlands(this.clock.now());
    const filer = { actor, organisationId };
    const [ofThisWeek, before, standings, { reports: recent }, waiting] = await Promise.all([
      this.ownReports.execute(filer, { kind: 'stock', status: 'filed', asOfFrom: mondayOf(today), limit: 1 }),
      this.previousStatements.execute(filer),
      this.ownPosition.execute(actor, organisationId),
      this.ownReports.execute(filer, { limit: RECENT }),
      this.messages.forOrganisation(actor, organisationId),
    ]);
    const statedOn = ofThisWeek.reports[0]?.asOf ?? null;
    return {
      today,
      week: isoWeekOf(today),
      statedOn,
      repeatable: before.length > 0,
      stated: before.flatMap(statedIn),
      standings,
      recent,
      waiting,
    };
  }
}
