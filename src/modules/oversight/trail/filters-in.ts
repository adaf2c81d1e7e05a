import { z } from 'zod';
import type { TrailFilters } from './trail-lines.repository.js';

const day = z.union([z.literal(''), z.iso.date()]).optional();
const text = z.string().max(100).optional();

/** What stands in the address of the auditor's page: from, until, action, subject, and after which row. */
export const FILTERS = z.object({ van: day, tot: day, handeling: text, nummer: text, na: z.uuid().optional() });

export type GivenFilters = z.infer<typeof FILTERS>;

/** A field that was left empty filters nothing. */
export function filtersIn({ van, tot, handeling, nummer }: GivenFilters): TrailFilters {
  return {
    ...(van ? { from: van } : {}),
    ...(tot ? { until: tot } : {}),
    ...(handeling ? { action: handeling } : {}),
    ...(nummer ? { subjectId: nummer } : {}),
  };
}
