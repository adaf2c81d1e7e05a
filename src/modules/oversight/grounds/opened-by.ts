import type { GivenGround } from './legal-ground.js';
import type { ListedReport } from '../shown/listed-report.js';

/** The first ground that opens a report; undefined: none does. */
export function openedBy(
  grounds: readonly GivenGround[],
  { organisationId, reportId }: Pick<ListedReport, 'organisationId' | 'reportId'>,
): GivenGround | undefined {
  return grounds.find((ground) => ground.organisationId === organisationId && (ground.reportId === null || ground.reportId === reportId));
}
