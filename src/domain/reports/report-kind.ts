/** What a report (melding) can be about. Source: contract, section 2, report body. */
export const REPORT_KINDS = ['stock', 'shortage', 'interruption', 'discontinuation', 'demand-surge'] as const;
/** One of the kinds of report; no unit. Source: contract, section 2, report body. */
export type ReportKind = (typeof REPORT_KINDS)[number];
