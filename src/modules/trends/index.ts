export { FoldReports } from './fold-reports.js';
export { OwnPosition, type OwnStanding } from './own-position.js';
export { Positions, type Situation } from './positions.js';
export { type ProtectedTrend, ProtectedTrends } from './protected-trends.js';
export { type Recomputed, RecomputeCells } from './recompute-cells.js';
export type { ScopedWeek, SeriesQuestion } from './series.repository.js';
export { TRENDS_CONTROLLERS, TRENDS_JOBS, TrendsModule, TrendsWorkModule } from './trends.module.js';
export { type Trend, type TrendsFound } from './trend-series.js';
