import { Module } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { Log } from '../platform/log.js';
import { BullmqQueue } from './bullmq-queue.js';
import { JobQueue } from './job-queue.js';
import { Relay } from './relay.js';
import { ScheduleRepository } from './schedule.repository.js';
import { Scheduler } from './scheduler.js';

/** How many jobs one worker does at a time. */
const CONCURRENCY = 4;

const QUEUE = {
  provide: JobQueue,
  useFactory: ({ queueUrl, databaseUrl }: Config, log: Log) => new BullmqQueue({ queueUrl, databaseUrl, log, concurrency: CONCURRENCY }),
  inject: [Config, Log],
};

/** Handing jobs over and doing them: for the worker, which alone loads BullMQ. */
@Module({ providers: [QUEUE, Relay, Scheduler, ScheduleRepository], exports: [JobQueue, Relay, Scheduler] })
export class JobsDoneModule {}
