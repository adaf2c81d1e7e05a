import { Module } from '@nestjs/common';
import { ExpectedUseModule } from '../expected-use/index.js';
import { CellsRepository } from './cells.repository.js';
import { ContributionsNow } from './contributions-now.js';
import { ContributionsRepository } from './contributions.repository.js';
import { FoldReports } from './fold-reports.js';
import { FoldReportsJob } from './fold-reports.job.js';
import { MoveCells } from './move-cells.js';
import { NewestWeek } from './newest-week.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { OwnPosition } from './own-position.js';
import { Positions } from './positions.js';
import { ProtectedTrends } from './protected-trends.js';
import { RebuildWeek } from './rebuild-week.js';
import { RecomputeCells } from './recompute-cells.js';
import { RecomputeContributions } from './recompute-contributions.js';
import { SeriesRepository } from './series.repository.js';
import { SeriesWeeks } from './series-weeks.js';
import { StatementsRepository } from './statements.repository.js';
import { TrendSeries } from './trend-series.js';
import { TrendsApi } from './trends.api.js';
import { WeeksRepository } from './weeks.repository.js';

const FRONT = [FoldReports, NewestWeek, OwnPosition, Positions, ProtectedTrends, RecomputeCells, SeriesWeeks, TrendSeries] as const;
const BEHIND = [
  CellsRepository,
  ContributionsNow,
  ContributionsRepository,
  MoveCells,
  OrganisationsRepository,
  RebuildWeek,
  RecomputeContributions,
  SeriesRepository,
  StatementsRepository,
  WeeksRepository,
] as const;

/** What reports add up to, set against use. */
@Module({ imports: [ExpectedUseModule], providers: [...FRONT, ...BEHIND], exports: [...FRONT] })
export class TrendsModule {}

/** Folding: for the worker. */
@Module({ imports: [TrendsModule], providers: [FoldReportsJob] })
export class TrendsWorkModule {}

export const TRENDS_CONTROLLERS = [TrendsApi] as const;
export const TRENDS_JOBS = [FoldReportsJob] as const;
