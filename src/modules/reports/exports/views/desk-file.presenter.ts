import { StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { KeptReport } from '../../kept-report.js';
import { reportsCsv } from './reports-csv.presenter.js';

/** Reports of many organisations as a table, for the desk: each line begins with whose it is. */
export function deskFile(portions: AsyncIterable<readonly (KeptReport & { readonly organisation: string })[]>): StreamableFile {
  const text = Readable.from(reportsCsv(portions, true), { objectMode: false });
  return new StreamableFile(text, { type: 'text/csv; charset=utf-8; header=present', disposition: 'attachment; filename="meldingen.csv"' });
}
