import { Global, Module } from '@nestjs/common';
import { Outbox } from './outbox.js';
import { OutboxRepository } from './outbox.repository.js';

/** Promising jobs: for every process. */
@Global()
@Module({ providers: [Outbox, OutboxRepository], exports: [Outbox, OutboxRepository] })
export class JobsModule {}
