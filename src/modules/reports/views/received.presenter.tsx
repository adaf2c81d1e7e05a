import { formatter } from '../../../web/languages/formatter.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import type { FiledTogether } from '../received-reports.js';
import type { ReportableGroups } from '../reportable-groups.js';
import { reportsWords } from '../reports.words.js';
import { Received } from './received.view.js';

/** The receipt of what was filed in one go. */
export function receivedPage(frame: Frame, filed: readonly FiledTogether[], groups: ReportableGroups): string {
  const { language } = frame;
  const t = translator(language, reportsWords);
  const { day, instant } = formatter(language);
  const nameOf = (id: string) => groups.find(id)?.name[language] ?? id;
  const reports = filed.map(({ report }) => ({
    id: report.reportId,
    facts: [
      [t('report.kind'), t(`report.kind.${report.kind}`)],
      [t('report.product'), nameOf(report.productGroup)],
      [t('report.asOf'), day(report.asOf)],
      [t('report.received'), instant(report.recordedAt)],
      [t('report.receipt'), report.receipt],
    ] as const,
  }));
  const notices = filed.flatMap(({ report, notices: words }) =>
    words.map((notice) => `${nameOf(report.productGroup)}: ${notice[language]}`),
  );
  return renderPage(<Received frame={frame} reports={reports} notices={notices} />);
}
