import { Module } from '@nestjs/common';
import { ExpectedUseModule } from '../expected-use/index.js';
import { OutlookModule } from '../outlook/index.js';
import { ReportsModule } from '../reports/index.js';
import { CellsRepository } from './cells.repository.js';
import { ContributionsNow } from './contributions-now.js';
import { ContributionsRepository } from './contributions.repository.js';
import { FoldImported } from './fold-imported.js';
import { FoldImportedJob } from './fold-imported.job.js';
import { FoldReports } from './fold-reports.js';
import { FoldReportsJob } from './fold-reports.job.js';
import { MoveCells } from './move-cells.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { OwnFacts } from './own-facts.js';
import { OwnInTotals } from './own-in-totals.js';
import { OwnInTotalsController } from './own-in-totals.controller.js';
import { OwnPosition } from './own-position.js';
import { Positions } from './positions.js';
import { ProtectedTrends } from './protected-trends.js';
import { PublishedTotals } from './published-totals.js';
import { PublicationGround } from './published/publication-ground.js';
import { OwnSharesRepository } from './published/own-shares.repository.js';
import { PublicationsRepository } from './published/publications.repository.js';
import { PublishedTotalsRepository } from './published/published-totals.repository.js';
import { PublishTotals } from './published/publish-totals.js';
import { PublishTotalsJob } from './published/publish-totals.job.js';
import { PublishWeeks } from './published/publish-weeks.js';
import { RebuildWeek } from './rebuild-week.js';
import { RecomputeCells } from './recompute-cells.js';
import { RecomputeContributions } from './recompute-contributions.js';
import { SeriesRepository } from './series.repository.js';
import { StatementsRepository } from './statements.repository.js';
import { TotalsInSight } from './totals-in-sight.js';
import { TrendsApi } from './trends.api.js';
import { JudgeSeries } from './unusual/judge-series.js';
import { JudgeSeriesJob } from './unusual/judge-series.job.js';
import { JudgeTonight } from './unusual/judge-tonight.js';
import { LastUnusual } from './unusual/last-unusual.js';
import { PromiseJudging } from './unusual/promise-judging.js';
import { PromiseJudgingJob } from './unusual/promise-judging.job.js';
import { UnusualRepository } from './unusual/unusual.repository.js';
import { WeeksRepository } from './weeks.repository.js';

const FRONT = [
  FoldReports,
  JudgeSeries,
  LastUnusual,
  OwnInTotals,
  OwnPosition,
  Positions,
  PromiseJudging,
  ProtectedTrends,
  PublishedTotals,
  PublishTotals,
  RecomputeCells,
  TotalsInSight,
] as const;
const BEHIND = [
  CellsRepository,
  ContributionsNow,
  ContributionsRepository,
  JudgeTonight,
  MoveCells,
  OrganisationsRepository,
  OwnFacts,
  OwnSharesRepository,
  PublicationGround,
  PublicationsRepository,
  PublishedTotalsRepository,
  PublishWeeks,
  RebuildWeek,
  RecomputeContributions,
  SeriesRepository,
  StatementsRepository,
  UnusualRepository,
  WeeksRepository,
] as const;

/** What reports add up to, set against use. */
@Module({ imports: [ExpectedUseModule, OutlookModule], providers: [...FRONT, ...BEHIND], exports: [...FRONT] })
export class TrendsModule {}

/** Folding and judging: for the worker. */
@Module({
  imports: [TrendsModule, ReportsModule],
  providers: [FoldImported, FoldImportedJob, FoldReportsJob, JudgeSeriesJob, PromiseJudgingJob, PublishTotalsJob],
})
export class TrendsWorkModule {}

export const TRENDS_CONTROLLERS = [OwnInTotalsController, TrendsApi] as const;
export const TRENDS_JOBS = [FoldReportsJob, FoldImportedJob, JudgeSeriesJob, PromiseJudgingJob, PublishTotalsJob] as const;
