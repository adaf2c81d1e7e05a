import { stringify } from 'csv-stringify/sync';
import { spreadsheetText } from '../../../../domain/exports/spreadsheet-text.js';
import { BODY_SCHEMAS } from '../../body-schemas.js';
import type { KeptReport } from '../../kept-report.js';
import { keptAnswer } from '../../report-answers.js';

/** A report; for the desk with the name of whose it is. */
type Exported = KeptReport & { readonly organisation?: string };

const OF_OWNER = ['organisationId', 'organisation'] as const;
const OF_REPORT = ['id', 'receipt', 'kind', 'status', 'version', 'receivedAt', 'versionReceivedAt', 'productGroup', 'asOf'] as const;
const ABOUT_FILING: readonly string[] = [...OF_REPORT, 'confirmedJump'];
/** Every field that a report of any kind can have, under its name in the API. */
const OF_BODY = [...new Set(Object.values(BODY_SCHEMAS).flatMap(({ shape }) => Object.keys(shape)))].filter(
  (name) => !ABOUT_FILING.includes(name),
);
/** Text always stands in quotes, so that a sign within it splits nothing. */
const OPTIONS = { escape_formulas: true, quoted_string: true, record_delimiter: '\r\n' } as const;

/** Reports as comma-separated values (RFC 4180) with a line of names, which no spreadsheet computes. A withdrawn one holds its reason. */
export async function* reportsCsv(portions: AsyncIterable<readonly Exported[]>, whose = false): AsyncGenerator<string> {
  yield stringify([[...(whose ? OF_OWNER : []), ...OF_REPORT, ...OF_BODY]], OPTIONS);
  for await (const reports of portions) yield stringify(reports.map((kept) => [...(whose ? ownerCells(kept) : []), ...cellsOf(kept)]), OPTIONS);
}

function ownerCells({ organisationId, organisation }: Exported): (string | number | undefined)[] {
  return [organisationId, organisation].map(cellOf);
}

function cellsOf(kept: Exported): (string | number | undefined)[] {
  const answer = keptAnswer(kept);
  return [...OF_REPORT.map((name) => answer[name]), ...OF_BODY.map((name) => kept.body[name])].map(cellOf);
}

/** Lists, as of deliveries that are expected, as JSON. */
function cellOf(value: unknown): string | number | undefined {
  if (typeof value === 'number' || value === undefined) return value;
  return spreadsheetText(typeof value === 'string' ? value : JSON.stringify(value));
}
