import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { productName } from '../../product-name.js';
import { groundsWords } from '../grounds.words.js';
import type { GivenGround } from '../legal-ground.js';
import { kindOf, shownReport } from '../../shown/views/shown-report.presenter.js';
import type { ShownReport } from '../../shown/views/shown-report.view.js';
import type { ReportOnGround } from '../read-on-ground.js';
import type { GroundWithReports } from '../reports-on-ground.js';
import type { ReadableGround } from './reading.view.js';

/** What may be read today, in words of the reader's language. */
export function readableGrounds(found: readonly GroundWithReports[], language: Language): readonly ReadableGround[] {
  const t = translator(language, groundsWords);
  const { day, instant } = formatter(language);
  return found.map(({ ground, reports }) => ({
    id: ground.id,
    title: t('reading.reports', { organisation: ground.organisation }),
    facts: groundFacts(ground, language),
    reports: reports.map((report) => ({
      href: `/inzage/meldingen/${report.reportId}`,
      kind: kindOf(report, language),
      product: productName(report.productGroup, language),
      asOf: day(report.asOf),
      received: instant(report.filedAt),
    })),
  }));
}

/** One report on a ground, in words of the reader's language. */
export function readReport({ ground, versions }: ReportOnGround, language: Language): ShownReport {
  const t = translator(language, groundsWords);
  const shown = shownReport(versions, language);
  return { ...shown, facts: [[t('grounds.organisation'), ground.organisation], ...shown.facts, ...groundFacts(ground, language)] };
}

function groundFacts({ article, reference, from, until }: GivenGround, language: Language): ReadableGround['facts'] {
  const t = translator(language, groundsWords);
  const { day } = formatter(language);
  return [
    [t('grounds.article'), article],
    [t('grounds.reference'), reference],
    [t('grounds.days'), t('grounds.between', { from: day(from), until: day(until) })],
  ];
}
