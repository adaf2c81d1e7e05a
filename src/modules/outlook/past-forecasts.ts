import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import type { Forecast } from '../../domain/grading/calibration.js';
import type { Tx } from '../../platform/database.js';
import { ForecastsRepository } from './forecasts.repository.js';

/** What was foreseen for the country, one night of each week, as far as the actor of the transaction may see it. */
@Injectable()
export class PastForecasts {
  constructor(private readonly forecasts: ForecastsRepository) {}

  execute(tx: Tx, from: Day): Promise<Forecast[]> {
    return this.forecasts.since(tx, from);
  }
}
