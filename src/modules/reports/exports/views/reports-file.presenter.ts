import { StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { KeptReport } from '../../kept-report.js';
import type { ExportFormat } from '../export-format.js';
import { reportsCsv } from './reports-csv.presenter.js';
import { reportsJson } from './reports-json.presenter.js';

const WRITERS = { csv: reportsCsv, json: reportsJson } as const;
const TYPES = { csv: 'text/csv; charset=utf-8; header=present', json: 'application/json; charset=utf-8' } as const;

/** Reports as a file to keep, sent while it is read. */
export function reportsFile(format: ExportFormat, portions: AsyncIterable<readonly KeptReport[]>): StreamableFile {
  const text = Readable.from(WRITERS[format](portions), { objectMode: false });
  return new StreamableFile(text, { type: TYPES[format], disposition: `attachment; filename="meldingen.${format}"` });
}
