import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { safetyRegion, sector } from '../../catalogue/index.js';
import { contentRows } from '../../reports/index.js';
import { productName } from '../product-name.js';
import type { ReadReport, ReadVersion } from '../read-report.js';
import { triageWords } from '../triage.words.js';
import type { TriageReport } from './triage-report.view.js';

/** A report with its versions, in finished words. */
export function triageReport([current, ...earlier]: ReadReport, language: Language): TriageReport {
  const t = translator(language, triageWords);
  const { instant } = formatter(language);
  const product = productName(current.productGroup, language);
  const withdrawn = current.state === 'withdrawn' ? ` (${t('reports.withdrawn')})` : '';
  return {
    title: `${t(`kind.${current.kind}`)}: ${product}${withdrawn}`,
    facts: factsOf(current, language),
    content: contentRows(current.body, language),
    earlier: earlier.map(({ version, recordedAt, body }) => ({
      title: t('read.version', { version, at: instant(recordedAt) }),
      content: contentRows(body, language),
    })),
    messages: `/triage/meldingen/${current.reportId}/berichten`,
    national: { href: `/landelijk/${current.productGroup}`, label: t('read.national', { product }) },
  };
}

function factsOf(report: ReadVersion, language: Language): TriageReport['facts'] {
  const t = translator(language, triageWords);
  const { day, instant } = formatter(language);
  return [
    [t('read.organisation'), report.organisation],
    [t('read.sector'), sector(report.sector)?.name[language] ?? report.sector],
    [t('read.place'), report.region === null ? t('read.country') : (safetyRegion(report.region)?.name ?? report.region)],
    [t('read.author'), authorOf(report, language)],
    [t('read.asOf'), day(report.asOf)],
    [t('read.received'), instant(report.filedAt)],
    [t('read.receipt'), report.receipt],
  ];
}

function authorOf({ authorName, authorEmail, authorKind }: ReadVersion, language: Language): string {
  if (authorName !== null) return `${authorName} (${authorEmail ?? ''})`;
  return translator(language, triageWords)(authorKind === 'client' ? 'read.author.client' : 'read.author.system');
}
