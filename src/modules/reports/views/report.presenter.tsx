import type { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { formFaults } from '../../../web/forms/form-faults.js';
import { formatter } from '../../../web/languages/formatter.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { mayChange } from '../may-change.js';
import type { ReportHistory } from '../own-report.js';
import type { ReportableGroups } from '../reportable-groups.js';
import { reportsWords } from '../reports.words.js';
import { contentRows } from './content-rows.presenter.js';
import { ReportView } from './report.view.js';

interface ReportDrawing {
  readonly frame: Frame;
  readonly history: ReportHistory;
  readonly groups: ReportableGroups;
  readonly csrf: string;
  /** Who looks. */
  readonly reader: Actor;
  readonly problem?: Problem;
  /** Typed for a withdrawal that was refused. */
  readonly reason?: string;
}

/** One report with its versions. */
export function reportPage({ frame, history, groups, csrf, reader, problem, reason }: ReportDrawing): string {
  const { language } = frame;
  const t = translator(language, reportsWords);
  const { day, instant } = formatter(language);
  const [current] = history;
  const product = groups.find(current.productGroup)?.name[language] ?? current.productGroup;
  return renderPage(
    <ReportView
      frame={frame}
      csrf={csrf}
      id={current.reportId}
      title={`${t(`report.kind.${current.kind}`)}: ${product}`}
      facts={[
        [t('report.receipt'), current.receipt],
        [t('report.asOf'), day(current.asOf)],
        [t('report.received'), instant(current.filedAt)],
        [t('report.status'), t(`report.status.${current.state}`)],
      ]}
      versions={history.map(({ version, recordedAt, state, body }) => ({
        title: t('report.version', { version }),
        received: instant(recordedAt),
        status: t(`report.status.${state}`),
        content: contentRows(body, language),
      }))}
      open={current.state === 'filed' && mayChange(reader, current)}
      faults={problem === undefined ? [] : formFaults(problem.faults, language)}
      typed={reason === undefined ? undefined : { reason }}
    />,
  );
}
