import { Module } from '@nestjs/common';
import { EnsurePartitions } from './ensure-partitions.js';
import { EnsurePartitionsJob } from './ensure-partitions.job.js';
import { RemoveEnded } from './remove-ended.js';
import { RemoveEndedJob } from './remove-ended.job.js';
import { StandingGauges } from './standing-gauges.js';
import { UpkeepRepository } from './upkeep.repository.js';

/** Housekeeping: for the worker. */
@Module({
  providers: [UpkeepRepository, EnsurePartitions, RemoveEnded, StandingGauges, EnsurePartitionsJob, RemoveEndedJob],
  exports: [EnsurePartitions],
})
export class UpkeepModule {}

export const UPKEEP_JOBS = [EnsurePartitionsJob, RemoveEndedJob] as const;
