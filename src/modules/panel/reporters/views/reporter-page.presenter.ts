import { may } from '../../../../domain/access/scope-of.js';
import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import type { Reader } from '../../views/panel-said.presenter.js';
import { unitOf } from '../../views/unit-of.js';
import type { OneReporter } from '../one-reporter.js';
import { reportersWords } from '../reporters.words.js';
import { reporterLine } from './reporter-lines.presenter.js';
import type { ReporterPageProps } from './reporter.view.js';

/** The page of one reporter in words of the reader's language. */
export function reporterPage(
  flagId: string,
  found: OneReporter,
  { frame, reader, form }: { readonly frame: Frame; readonly reader: Reader; readonly form: ReporterPageProps['form'] },
): ReporterPageProps {
  const { productGroup, reporter } = found;
  const { desk, asked, question } = formsFor(found, reader, frame.language);
  const drawn = { release: typeof desk === 'object', ask: question?.open === true, decide: asked !== undefined };
  const place = `/signalen/${flagId}/melders/${reporter.letter}`;
  return {
    frame: { ...frame, path: place },
    dossier: `/signalen/${flagId}`,
    place,
    line: reporterLine(reporter, unitOf(productGroup, frame.language), frame.language),
    form,
    desk,
    asked,
    question,
    refused: form.of === undefined || drawn[form.of] ? [] : form.faults.map(({ message }) => message),
  };
}

/** What the reader may know and do besides looking. */
function formsFor(found: OneReporter, reader: Reader, language: Language): Pick<ReporterPageProps, 'desk' | 'asked' | 'question'> {
  const { owner, reveal, standing } = found;
  if (may(reader, 'identity.reveal', 'all')) {
    const desk = owner === undefined ? 'erased' : { organisation: owner.organisation, reports: owner.behind.reports };
    return { desk, asked: standing === 'open' && reveal !== undefined ? { reason: reveal.reason } : undefined };
  }
  if (!may(reader, 'identity.reveal', 'reveal')) return {};
  return { question: { answer: answerIn(found, language), open: standing !== 'open' && standing !== 'shown' } };
}

function answerIn({ reveal, standing }: OneReporter, language: Language): string | undefined {
  if (reveal === undefined || standing === 'none') return undefined;
  const t = translator(language, reportersWords);
  const { instant } = formatter(language);
  if (standing === 'open') return t('ask.open', { until: instant(reveal.lapsesAt) });
  if (standing !== 'shown') return t(`ask.${standing}`);
  if (reveal.identity === null || reveal.endsAt === null) return t('ask.erased');
  return t('ask.shown', { name: reveal.identity, until: instant(reveal.endsAt) });
}
