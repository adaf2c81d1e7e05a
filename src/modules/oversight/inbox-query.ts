import { REPORT_KINDS } from '../../domain/reports/report-kind.js';
import { productGroup } from '../catalogue/index.js';
import type { InboxFilter } from './inbox-line.js';

/** What stands in the address of the inbox. */
export type InboxQuery = Readonly<Record<string, unknown>>;

/** The filter in an address; what is not understood does not narrow. */
export function inboxFilter({ soort, product, ernst }: InboxQuery): InboxFilter {
  const kind = REPORT_KINDS.find((known) => known === soort);
  const group = typeof product === 'string' ? productGroup(product)?.id : undefined;
  const severity = typeof ernst === 'string' && /^[1-5]$/.test(ernst) ? Number(ernst) : undefined;
  return { kind, productGroup: group, severity };
}

/** The address of the page of the inbox that begins after a report. */
export function inboxPath({ kind, productGroup: group, severity }: InboxFilter, after: string): string {
  const answers = { soort: kind, product: group, ernst: severity?.toString(), na: after };
  const given = Object.entries(answers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return `/triage?${new URLSearchParams(given).toString()}`;
}
