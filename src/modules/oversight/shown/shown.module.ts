import { Module } from '@nestjs/common';
import { ShownReportsRepository } from './shown-reports.repository.js';

/** Single reports that are shown to somebody who reads none otherwise. */
@Module({ providers: [ShownReportsRepository], exports: [ShownReportsRepository] })
export class ShownModule {}
