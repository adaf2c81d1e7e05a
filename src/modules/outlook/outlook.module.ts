import { Module } from '@nestjs/common';
import { ExpectedUseModule } from '../expected-use/index.js';
import { ForecastsRepository } from './forecasts.repository.js';
import { GatherKnown } from './gather-known.js';
import { ImportOccupancy } from './import-occupancy.js';
import { KeepNight } from './keep-night.js';
import { KeepSites } from './keep-sites.js';
import { LastNight } from './last-night.js';
import { LookAhead } from './look-ahead.js';
import { LookAheadIf } from './look-ahead-if.js';
import { LookAheadJob } from './look-ahead.job.js';
import { NightsRepository } from './nights.repository.js';
import { OccupancyRepository } from './occupancy.repository.js';
import { PastForecasts } from './past-forecasts.js';
import { PromiseNights } from './promise-nights.js';
import { PromiseNightsJob } from './promise-nights.job.js';
import { AskAboutReadingsJob } from './readings/ask-about-readings.job.js';
import { READINGS_CONTROLLERS, ReadingsModule, ReadingsWorkModule } from './readings/readings.module.js';
import { SeeTonight } from './see-tonight.js';
import { SiteNightsRepository } from './site-nights.repository.js';
import { StatedRepository } from './stated.repository.js';

const FRONT = [ImportOccupancy, LastNight, LookAhead, LookAheadIf, PastForecasts, PromiseNights] as const;
const BEHIND = [
  ForecastsRepository,
  GatherKnown,
  KeepNight,
  KeepSites,
  NightsRepository,
  OccupancyRepository,
  SeeTonight,
  SiteNightsRepository,
  StatedRepository,
] as const;

/** What lies ahead: from what was stated, and from the beds of an epidemic. */
@Module({ imports: [ExpectedUseModule, ReadingsModule], providers: [...FRONT, ...BEHIND], exports: [...FRONT, ReadingsModule] })
export class OutlookModule {}

/** Looking ahead: for the worker. */
@Module({ imports: [OutlookModule, ReadingsWorkModule], providers: [LookAheadJob, PromiseNightsJob] })
export class OutlookWorkModule {}

export const OUTLOOK_JOBS = [LookAheadJob, PromiseNightsJob, AskAboutReadingsJob] as const;
export const OUTLOOK_CONTROLLERS = READINGS_CONTROLLERS;
