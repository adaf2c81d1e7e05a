/** Where a report (melding) stands. Drawn in report-states.md; a test compares drawing and code. No unit. Source: contract, section 2. */
export type ReportState = 'filed' | 'withdrawn';

/**
 * What can be done with a report that is there; each is the name of a use case. A correction is a new version of the
 * same report; what was withdrawn stays so. Source: contract, section 2.
 */
export const REPORT_TRANSITIONS: Readonly<
  Record<'correct-report' | 'withdraw-report', { readonly from: ReportState; readonly to: ReportState }>
> = {
  'correct-report': { from: 'filed', to: 'filed' },
  'withdraw-report': { from: 'filed', to: 'withdrawn' },
};
