import { EndImport } from './end-import.js';
import { ImportedRowsRepository } from './imported-rows.repository.js';
import { FreshRows } from './fresh-rows.js';
import { ImportDesk } from './import-desk.presenter.js';
import { ImportsController } from './imports.controller.js';
import { MendingRows } from './mending-rows.js';
import { TakeTried } from './take-tried.js';
import { TemplateRows } from './template-rows.js';
import { ImportsApi } from './imports.api.js';
import { ImportsRepository } from './imports.repository.js';
import { JudgeBatch } from './judge-batch.js';
import { JudgeRows } from './judge-rows.js';
import { KeepBatch } from './keep-batch.js';
import { KeepFile } from './keep-file.js';
import { KeepProgress } from './keep-progress.js';
import { KeepRows } from './keep-rows.js';
import { OwnImport } from './own-import.js';
import { OwnImportsRepository } from './own-imports.repository.js';
import { PartsRepository } from './parts.repository.js';
import { PromiseImport } from './promise-import.js';
import { ReadImport } from './read-import.js';
import { ReceiveImport } from './receive-import.js';
import { RejectionsRepository } from './rejections.repository.js';
import { RowsToMend } from './rows-to-mend.js';
import { TakeImport } from './take-import.js';
import { TakeImportJob } from './take-import.job.js';
import { TakeInTurn } from './take-in-turn.js';
import { TakeRows } from './take-rows.js';
import { TouchedWeeks } from './touched-weeks.js';

/** What others use of imports. */
export const IMPORTS_FRONT = [
  ImportDesk,
  MendingRows,
  TemplateRows,
  TakeTried,
  OwnImport,
  ReceiveImport,
  RowsToMend,
  TakeImport,
  TakeInTurn,
  TouchedWeeks,
] as const;
/** They file as reports are filed, and so stand among the use cases of reports. */
export const IMPORTS_BEHIND = [
  EndImport,
  FreshRows,
  ImportedRowsRepository,
  ImportsRepository,
  JudgeBatch,
  JudgeRows,
  KeepBatch,
  KeepFile,
  KeepProgress,
  KeepRows,
  OwnImportsRepository,
  PartsRepository,
  PromiseImport,
  ReadImport,
  RejectionsRepository,
  TakeRows,
] as const;

export const IMPORTS_CONTROLLERS = [ImportsController, ImportsApi] as const;
export const IMPORTS_JOBS = [TakeImportJob] as const;
