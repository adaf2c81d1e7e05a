import { stringify } from 'csv-stringify/sync';
import { spreadsheetText } from '../../../../domain/exports/spreadsheet-text.js';
import { BODY_SCHEMAS } from '../../body-schemas.js';
import type { KeptReport } from '../../kept-report.js';
import { keptAnswer } from '../../report-answers.js';

type Cell = string | number | undefined;
/** A report; for the desk with the name of whose it is. */
type Exported = KeptReport & { readonly organisation?: string };

const OF_OWNER = ['organisationId', 'organisation'] as const;
const OF_REPORT = ['id', 'receipt', 'kind', 'status', 'version', 'receivedAt', 'versionReceivedAt', 'productGroup', 'asOf'] as const;
/** Who has the receipt of a report answers for whoever filed it: the desk takes none along. */
const FOR_DESK = OF_REPORT.filter((name) => name !== 'receipt');
const ABOUT_FILING: readonly string[] = [...OF_REPORT, 'confirmedJump'];
/** Every field that a report of any kind can have, under its name in the API. */
const OF_BODY = [...new Set(Object.values(BODY_SCHEMAS).flatMap(({ shape }) => Object.keys(shape)))].filter(
  (name) => !ABOUT_FILING.includes(name),
);
/** Text always stands in quotes, so that a sign within it splits nothing. */
const OPTIONS = { escape_formulas: true, quoted_string: true, record_delimiter: '\r\n' } as const;

/** Reports as comma-separated values (RFC 4180) with a line of names, which no spreadsheet computes. A withdrawn one holds its reason. */
export async function* reportsCsv(portions: AsyncIterable<readonly Exported[]>, whose = false): AsyncGenerator<string> {
  yield stringify([[...(whose ? [...OF_OWNER, ...FOR_DESK] : OF_REPORT), ...OF_BODY]], OPTIONS);
  for await (const reports of portions) yield stringify(reports.map(whose ? deskCells : ownCells), OPTIONS);
}

function deskCells(kept: Exported): Cell[] {
  return [...OF_OWNER.map((name) => cellOf(kept[name])), ...cellsOf(kept, FOR_DESK)];
}

function ownCells(kept: Exported): Cell[] {
  return cellsOf(kept, OF_REPORT);
}

function cellsOf(kept: Exported, columns: readonly (typeof OF_REPORT)[number][]): Cell[] {
  const answer = keptAnswer(kept);
  return [...columns.map((name) => answer[name]), ...OF_BODY.map((name) => kept.body[name])].map(cellOf);
}

/** Lists, as of deliveries that are expected, as JSON. */
function cellOf(value: unknown): Cell {
  if (typeof value === 'number' || value === undefined) return value;
  return spreadsheetText(typeof value === 'string' ? value : JSON.stringify(value));
}
