import { Module } from '@nestjs/common';
import { MessagesModule } from '../../messages/index.js';
import { PartiesModule } from '../../parties/index.js';
import { AnswerReading } from './answer-reading.js';
import { AskAboutReadings } from './ask-about-readings.js';
import { AskAboutReadingsJob } from './ask-about-readings.job.js';
import { DeskReadings } from './desk-readings.js';
import { DeskReadingsController } from './desk-readings.controller.js';
import { KeepReadings } from './keep-readings.js';
import { OpenedReadingsRepository } from './opened-readings.repository.js';
import { OwnReadings } from './own-readings.js';
import { OwnReadingsController } from './own-readings.controller.js';
import { ReadingsApi } from './readings.api.js';
import { ReadingsRepository } from './readings.repository.js';

const FRONT = [AnswerReading, DeskReadings, KeepReadings, OwnReadings] as const;

/** How statements were read where that is not as they were stated: every repair is on record, asked about, and reversible. */
@Module({
  providers: [...FRONT, OpenedReadingsRepository, ReadingsRepository],
  exports: [...FRONT, OpenedReadingsRepository, ReadingsRepository],
})
export class ReadingsModule {}

/** Asking who reported: for the worker. */
@Module({ imports: [ReadingsModule, MessagesModule, PartiesModule], providers: [AskAboutReadings, AskAboutReadingsJob] })
export class ReadingsWorkModule {}

export const READINGS_CONTROLLERS = [OwnReadingsController, DeskReadingsController, ReadingsApi] as const;
