import { z } from 'zod';
import { parseDay } from '../../domain/calendar.js';
import { REPORT_KINDS } from '../../domain/reports/report-kind.js';
import { REPORT_BODY } from './body-schemas.js';
import { WITHDRAWAL } from './withdrawal-schema.js';

const LONGEST_PAGE = 200;

const kind = z.enum(REPORT_KINDS);
const status = z.enum(['filed', 'withdrawn']);
const day = z
  .string()
  .refine((value) => parseDay(value) !== null, 'must be a day, YYYY-MM-DD')
  .meta({ format: 'date' });

const sandbox = z.literal(true).optional().meta({ description: 'Filed with a test key: it counts for nothing' });

/** What comes back for a report, a correction or a withdrawal. */
export const RECEIPT = z.object({
  id: z.uuid(),
  receipt: z.string().meta({ description: 'A code that a person can read out', examples: ['7KQM-2PXR-9DHV-4WTA'] }),
  kind,
  status,
  receivedAt: z.iso.datetime().meta({ description: 'UTC' }),
  version: z.int(),
  notices: z.array(z.object({ code: z.string(), nl: z.string(), en: z.string() })).readonly(),
  sandbox,
});

/** A report read again. */
export const KEPT = z.object({
  id: z.uuid(),
  receipt: z.string(),
  kind: z.string(),
  status,
  version: z.int(),
  receivedAt: z.iso.datetime().meta({ description: 'When the report was first received, UTC' }),
  versionReceivedAt: z.iso.datetime().meta({ description: 'When this version was received, UTC' }),
  productGroup: z.string(),
  asOf: z.string().meta({ format: 'date' }),
  report: z.record(z.string(), z.unknown()).readonly().meta({ description: 'The body as filed; of a withdrawal its reason' }),
  sandbox,
});

export const WITH_VERSIONS = KEPT.extend({ versions: KEPT.array() });

export const LIST_QUERY = z.strictObject({
  cursor: z.string().max(64).optional().meta({ description: 'From the header Link of the page before' }),
  limit: z.coerce.number().int().min(1).max(LONGEST_PAGE).default(50),
  productGroup: z.string().max(64).optional(),
  kind: kind.optional(),
  status: status.optional(),
  asOfFrom: day.optional(),
  asOfTo: day.optional(),
});

/** The body of a report as the OpenAPI document shows it: made of the schemas that validate. */
export const BODY_DOCUMENT = documentOf(REPORT_BODY);
export const WITHDRAWAL_DOCUMENT = documentOf(WITHDRAWAL);
/** A list of reports, where it is one of several answers. */
export const KEPT_DOCUMENT = documentOf(KEPT.array());

function documentOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _dialect, ...document } = z.toJSONSchema(schema, { io: 'input' });
  const plain: Record<string, unknown> = { ...document };
  return plain;
}
