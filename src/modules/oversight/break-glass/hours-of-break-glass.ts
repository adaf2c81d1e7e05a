import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database.js';
import { PolicyOn } from '../../expected-use/index.js';

const HOUR_MS = 3_600_000;

/** Terms that begin now, by the policy of today. */
export interface BreakGlassHours {
  readonly now: Date;
  /** Until when what is asked now may be granted. */
  readonly lapsesAt: Date;
  /** Until when what is granted now opens a dossier. */
  readonly endsAt: Date;
}

/** How long break-glass access may be granted, and then opens a dossier. */
@Injectable()
export class HoursOfBreakGlass {
  constructor(
    private readonly clock: Clock,
    private readonly policyOn: PolicyOn,
  ) {}

  async execute(tx: Tx): Promise<BreakGlassHours> {
    const now = this.clock.now();
    const { decideHours, openHours } = (await this.policyOn.execute(tx, dayInNetherlands(now))).get('break-glass').value;
    const after = (hours: number) => new Date(now.getTime() + hours * HOUR_MS);
    return { now, lapsesAt: after(decideHours), endsAt: after(openHours) };
  }
}
