import type { ProtectedWeek } from '../../domain/disclosure/protected-week.js';
import type { Level } from '../../domain/thresholds/level.js';

/** What is drawn of a week that went through the gate. */
export type ShownWeek = Pick<ProtectedWeek, 'weekStart' | 'usable' | 'used' | 'coverAtExpected' | 'coverAtPeak'>;

/** A level that was worked out, one that nobody can know, or none that may be told. */
export type ToldLevel = Level | 'unknown' | null;
