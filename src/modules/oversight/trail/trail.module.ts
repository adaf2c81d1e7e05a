import { Module } from '@nestjs/common';
import { AnchorTrailJob } from './anchor-trail.job.js';
import { AskTrailCheck } from './ask-trail-check.js';
import { AuditController } from './audit.controller.js';
import { AuditedTrail } from './audited-trail.js';
import { CheckTrail } from './check-trail.js';
import { CheckTrailJob } from './check-trail.job.js';
import { LooksApi } from './looks.api.js';
import { LooksController } from './looks.controller.js';
import { NoteTrailExport } from './note-trail-export.js';
import { OrganisationTrail } from './organisation-trail.js';
import { TrailChecks } from './trail-checks.js';
import { TrailChecksRepository } from './trail-checks.repository.js';
import { TrailExport } from './trail-export.js';
import { TrailLinesRepository } from './trail-lines.repository.js';
import { WhoLooked } from './who-looked.js';

const READING = [AskTrailCheck, AuditedTrail, NoteTrailExport, OrganisationTrail, TrailChecks, TrailExport, WhoLooked] as const;

/** Reading the trail: for the web. */
@Module({ providers: [...READING, TrailChecksRepository, TrailLinesRepository], exports: [...READING] })
export class TrailReadingModule {}

/** Verifying and anchoring it: for the worker and the commands. */
@Module({ providers: [AnchorTrailJob, CheckTrail, CheckTrailJob, TrailChecksRepository] })
export class TrailWorkModule {}

export const TRAIL_CONTROLLERS = [LooksController, LooksApi, AuditController] as const;
export const TRAIL_JOBS = [AnchorTrailJob, CheckTrailJob] as const;
