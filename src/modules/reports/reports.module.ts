import { Module } from '@nestjs/common';
import { allProductGroups } from '../catalogue/index.js';
import { CORRESPONDENCE_CONTROLLERS, CorrespondenceModule } from './correspondence/correspondence.module.js';
import { CorrectReport } from './correct-report.js';
import { CorrectionDesk } from './correction-desk.js';
import { DraftOfForm } from './draft-of-form.js';
import { DraftsRepository } from './drafts.repository.js';
import { FiguresBeforeRepository } from './figures-before.repository.js';
import { OwnExportsApi } from './exports/own-exports.api.js';
import { OwnExportsController } from './exports/own-exports.controller.js';
import { TakeOwnReports } from './exports/take-own-reports.js';
import { FilingContext } from './filing-context.js';
import { FileReport } from './file-report.js';
import { FileReports } from './file-reports.js';
import { FileTogether } from './file-together.js';
import { FileStatement } from './file-statement.js';
import { IMPORTS_BEHIND, IMPORTS_CONTROLLERS, IMPORTS_FRONT, IMPORTS_JOBS } from './imports/imports.module.js';
import { IdempotencyRepository } from './idempotency.repository.js';
import { Once } from './once.js';
import { OpenReport } from './open-report.js';
import { OwnReport } from './own-report.js';
import { OwnReports } from './own-reports.js';
import { PreviousStatements } from './previous-statements.js';
import { ReceivedReports } from './received-reports.js';
import { RECEIPTS_CONTROLLERS, ReceiptsModule } from './receipts/receipts.module.js';
import { RepeatStatement } from './repeat-statement.js';
import { ReportRowsRepository } from './report-rows.repository.js';
import { reportableGroup } from './reportable-group-of.js';
import { ReportableGroups } from './reportable-groups.js';
import { CorrectionController } from './correction.controller.js';
import { FormDesk } from './form-desk.presenter.js';
import { ReportsApi } from './reports.api.js';
import { ReportsController } from './reports.controller.js';
import { ReportsRepository } from './reports.repository.js';
import { SidesRepository } from './sides.repository.js';
import { SignalsController } from './signals.controller.js';
import { StatementController } from './statement.controller.js';
import { StatementDesk } from './statement-desk.js';
import { StoreReport } from './store-report.js';
import { StoreTogether } from './store-together.js';
import { UnderstandBodies } from './understand-bodies.js';
import { UnitGuard } from './unit-guard.js';
import { WithdrawReport } from './withdraw-report.js';

const FRONT = [
  CorrectReport,
  DraftOfForm,
  FileReport,
  FileReports,
  FileStatement,
  ...IMPORTS_FRONT,
  OwnReport,
  OwnReports,
  PreviousStatements,
  ReceivedReports,
  RepeatStatement,
  TakeOwnReports,
  WithdrawReport,
] as const;

const BEHIND = [
  DraftsRepository,
  FiguresBeforeRepository,
  FileTogether,
  FilingContext,
  ...IMPORTS_BEHIND,
  IdempotencyRepository,
  Once,
  OpenReport,
  ReportRowsRepository,
  ReportsRepository,
  SidesRepository,
  StoreReport,
  StoreTogether,
  UnderstandBodies,
  UnitGuard,
  { provide: ReportableGroups, useFactory: () => new ReportableGroups(allProductGroups().map(reportableGroup)) },
] as const;

/** What the pages of this module work with. */
const DESKS = [CorrectionDesk, FormDesk, StatementDesk] as const;

/** Reports: file, correct, withdraw, look back. */
@Module({
  imports: [CorrespondenceModule, ReceiptsModule],
  providers: [...FRONT, ...DESKS, ...BEHIND],
  exports: [...FRONT, ...DESKS, ReportableGroups, CorrespondenceModule, ReceiptsModule],
})
export class ReportsModule {}

/** Reading files in: for the worker. */
@Module({ imports: [ReportsModule], providers: [...IMPORTS_JOBS] })
export class ImportsWorkModule {}

export { IMPORTS_JOBS };

export const REPORTS_CONTROLLERS = [
  StatementController,
  SignalsController,
  CorrectionController,
  OwnExportsController,
  OwnExportsApi,
  ...IMPORTS_CONTROLLERS,
  ReportsController,
  ReportsApi,
  ...CORRESPONDENCE_CONTROLLERS,
  ...RECEIPTS_CONTROLLERS,
] as const;
