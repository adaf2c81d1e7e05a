import { Module } from '@nestjs/common';
import { BackupsModule } from '../backups/backups.module.js';
import { MarkDatabase } from '../backups/mark-database.js';
import { MarkDatabaseJob } from '../backups/mark-database.job.js';
import { OperationGauges } from '../operation/operation-gauges.js';
import { SystemRepository } from '../operation/system.repository.js';
import { EnsurePartitions } from './ensure-partitions.js';
import { EnsurePartitionsJob } from './ensure-partitions.job.js';
import { RemoveEnded } from './remove-ended.js';
import { RemoveEndedJob } from './remove-ended.job.js';
import { StandingGauges } from './standing-gauges.js';
import { UpkeepRepository } from './upkeep.repository.js';

export const UPKEEP_JOBS = [EnsurePartitionsJob, MarkDatabaseJob, RemoveEndedJob] as const;

/** Housekeeping: for the worker. */
@Module({
  imports: [BackupsModule],
  providers: [
    UpkeepRepository,
    EnsurePartitions,
    MarkDatabase,
    RemoveEnded,
    OperationGauges,
    StandingGauges,
    SystemRepository,
    ...UPKEEP_JOBS,
  ],
  exports: [EnsurePartitions],
})
export class UpkeepModule {}
