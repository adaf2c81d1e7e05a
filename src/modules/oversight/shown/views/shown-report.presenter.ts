import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { contentRows } from '../../../reports/index.js';
import { productName } from '../../product-name.js';
import { triageWords } from '../../triage.words.js';
import type { ListedReport, OpenedVersion } from '../listed-report.js';
import { shownWords } from '../shown.words.js';
import type { ShownReport } from './shown-report.view.js';

/** A report with everything it once said, newest version first, in words of the reader's language. */
export function shownReport(versions: readonly [OpenedVersion, ...OpenedVersion[]], language: Language): ShownReport {
  const t = translator(language, shownWords);
  const { day, instant } = formatter(language);
  const [current] = versions;
  return {
    title: `${kindOf(current, language)}: ${productName(current.productGroup, language)}`,
    facts: [
      [t('shown.asOf'), day(current.asOf)],
      [t('shown.received'), instant(current.filedAt)],
    ],
    versions: versions.map(({ version, recordedAt, body }) => ({
      title: t('shown.version', { version, at: instant(recordedAt) }),
      content: contentRows(body, language),
    })),
  };
}

/** What kind of report it is, and whether it was withdrawn. */
export function kindOf({ kind, state }: Pick<ListedReport, 'kind' | 'state'>, language: Language): string {
  const named = translator(language, triageWords)(`kind.${kind}`);
  return state === 'withdrawn' ? `${named} (${translator(language, shownWords)('shown.withdrawn')})` : named;
}
