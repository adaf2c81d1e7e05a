export type { CountryNight } from './country-night.js';
export { ImportOccupancy } from './import-occupancy.js';
export { LastNight } from './last-night.js';
export { LookAhead } from './look-ahead.js';
export { type AheadIf, LookAheadIf } from './look-ahead-if.js';
export type { OccupancyDay } from './occupancy.repository.js';
export { OUTLOOK_JOBS, OutlookModule, OutlookWorkModule } from './outlook.module.js';
export { PastForecasts } from './past-forecasts.js';
export type { SiteNight } from './site-nights.repository.js';
