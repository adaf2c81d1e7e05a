import { Injectable } from '@nestjs/common';
import type { ReplayReport } from '../../../domain/demo/replay-event.js';
import { Problem } from '../../../domain/problem.js';
import { system } from '../../../platform/actor.js';
import { SettableClock } from '../../../platform/settable-clock.js';
import { CorrectReport, type Filer, WithdrawReport } from '../../reports/index.js';
import type { WaitingReport } from './file-batches.js';
import type { FiledReport, LoadUnderWay } from './load-under-way.js';

type Withdrawal = Extract<ReplayReport, { kind: 'withdrawal' }>;

const IMPORT = system('import');

/** Corrects and withdraws what was filed before, under the rules that hold for everybody. */
@Injectable()
export class ChangeReports {
  constructor(
    private readonly clock: SettableClock,
    private readonly correctReport: CorrectReport,
    private readonly withdrawReport: WithdrawReport,
  ) {}

  /** A new version, unless it says the same. The unit guard is not asked: there is nobody to answer. */
  async correct(
    load: LoadUnderWay,
    organisationId: string,
    before: FiledReport,
    { eventId, product, receivedAt, body }: WaitingReport,
  ): Promise<void> {
    const sent = JSON.stringify(body);
    load.keep(eventId, product, { id: before.id, sent });
    if (sent === before.sent) return;
    this.clock.set(receivedAt);
    const asked = 'kind' in body && body.kind === 'stock' ? { ...body, confirmedJump: true } : body;
    const filer: Filer = { actor: IMPORT, organisationId };
    const done = await counted(load, () => this.correctReport.execute(filer, before.id, asked));
    if (done) load.counts.corrections += 1;
  }

  /** Takes back every report that was made of an event. */
  async withdraw(load: LoadUnderWay, organisationId: string, { withdraws, received_at, reason }: Withdrawal): Promise<void> {
    this.clock.set(load.moved.instant(received_at));
    for (const { id } of load.filed.get(withdraws)?.values() ?? []) {
      const done = await counted(load, () => this.withdrawReport.execute({ actor: IMPORT, organisationId }, id, { reason }));
      if (done) load.counts.withdrawals += 1;
    }
  }
}

/** A refusal is counted; anything else is a fault. */
async function counted(load: LoadUnderWay, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    load.counts.refused += 1;
    return false;
  }
}
