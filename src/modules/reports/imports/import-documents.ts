import { z } from 'zod';

const LONGEST_PAGE = 1_000;
const rows = z.int().min(0);

/** How an import stands, as the API shows it. */
export const IMPORT = z.object({
  id: z.uuid(),
  state: z.enum(['waiting', 'running', 'finished', 'failed']).meta({
    description: 'failed: from some row on the file could not be read; rows before it were taken, see the errors',
  }),
  dryRun: z.boolean().meta({ description: 'Only tried: nothing was filed' }),
  rowsRead: rows,
  rowsAccepted: rows.meta({ description: 'Filed, or filed before with the same content' }),
  rowsUnchanged: rows.meta({ description: 'Of the accepted rows those that were filed before: they changed nothing' }),
  rowsRejected: rows,
  receivedAt: z.iso.datetime().meta({ description: 'UTC' }),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
  sandbox: z.literal(true).optional().meta({ description: 'Sent with a test key: it counts for nothing' }),
});

/** One thing that is wrong with a row. */
export const IMPORT_ERROR = z.object({
  row: z.int().meta({ description: 'As a spreadsheet counts, the head being row 1; in NDJSON the number of the line' }),
  column: z.string().meta({ description: 'Head of the column; in NDJSON the field' }),
  value: z.string().meta({ description: 'What stands there, up to 200 characters' }),
  code: z.string().meta({ description: 'Name of the refusal; does not change' }),
  message: z.string().meta({ description: 'What to do, in the language that was asked for' }),
});

export const IMPORT_QUERY = z.strictObject({
  dryRun: z.enum(['true', 'false']).default('false').meta({ description: 'Only say what would be taken; file nothing' }),
});

export const IMPORT_ERRORS_QUERY = z.strictObject({
  cursor: z.coerce.number().int().min(0).max(2_147_483_647).optional().meta({ description: 'From the header Link of the page before' }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(LONGEST_PAGE)
    .default(100)
    .meta({ description: 'Rows on a page; a row may have several errors' }),
});
