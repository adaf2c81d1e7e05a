import { formatter } from '../../../web/languages/formatter.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import type { ReportPage } from '../own-reports.js';
import type { ReportableGroups } from '../reportable-groups.js';
import { reportsWords } from '../reports.words.js';
import { History } from './history.view.js';

const FORMS = {
  stock: '/meldingen/voorraad',
  shortage: '/meldingen/tekort',
  interruption: '/meldingen/onderbreking',
  'demand-surge': '/meldingen/vraagstijging',
} as const;

/** The own reports; a supplier sees the form for an interruption first, a care provider that for stock and shortage; who files nothing sees none. */
export function historyPage(
  frame: Frame,
  { reports, next }: ReportPage,
  groups: ReportableGroups,
  { side, files }: { readonly side: 'care' | 'supplier' | undefined; readonly files: boolean },
): string {
  const t = translator(frame.language, reportsWords);
  const { day } = formatter(frame.language);
  const order =
    side === 'supplier'
      ? (['interruption', 'stock', 'shortage', 'demand-surge'] as const)
      : (['shortage', 'stock', 'demand-surge'] as const);
  const own = order.map((kind) => ({ href: FORMS[kind], label: t(`reports.${kind}`) }));
  const forms = files ? [...own, { href: '/meldingen/inlezen', label: t('reports.import') }] : [];
  const rows = reports.map(({ reportId, kind, productGroup, asOf, state }) => ({
    id: reportId,
    kind: t(`report.kind.${kind}`),
    product: groups.find(productGroup)?.name[frame.language] ?? productGroup,
    asOf: day(asOf),
    status: t(`report.status.${state}`),
    withdrawn: state === 'withdrawn',
  }));
  return renderPage(<History frame={frame} forms={forms} rows={rows} next={next === undefined ? undefined : `/meldingen?na=${next}`} />);
}
