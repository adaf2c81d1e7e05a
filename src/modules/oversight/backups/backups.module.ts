import { Module } from '@nestjs/common';
import { BackupsRepository } from './backups.repository.js';

/** Which backups were seen: for the page and the metrics. */
@Module({ providers: [BackupsRepository], exports: [BackupsRepository] })
export class BackupsModule {}
