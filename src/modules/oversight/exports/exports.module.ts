import { Module } from '@nestjs/common';
import { AskExport } from './ask-export.js';
import { DecideExport } from './decide-export.js';
import { DeskExports } from './desk-exports.js';
import { DeskExportsController } from './desk-exports.controller.js';
import { ExportedReportsRepository } from './exported-reports.repository.js';
import { ReportExportsRepository } from './report-exports.repository.js';
import { TakeExport } from './take-export.js';

const FRONT = [AskExport, DecideExport, DeskExports, TakeExport] as const;

/** Reports that the desk takes out: asked by one, granted by another. */
@Module({ providers: [...FRONT, ExportedReportsRepository, ReportExportsRepository], exports: [...FRONT] })
export class ExportsModule {}

export const EXPORTS_CONTROLLERS = [DeskExportsController] as const;
