import type { KeyOf } from '../../../../web/languages/define-messages.js';
import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { renderPage } from '../../../../web/page/render-page.js';
import { roleWords } from '../../role.words.js';
import type { Looker } from '../looker-of.js';
import { trailActionWords } from '../trail-actions.words.js';
import { trailWords } from '../trail.words.js';
import type { ShownLine } from '../who-looked.js';
import { TrailLinesPage } from './trail-lines.view.js';

/** The page on which an organisation sees who looked at its reports, or at one of them. */
export function looksPage(frame: Frame, lines: readonly ShownLine[], reportId: string | undefined): string {
  const t = translator(frame.language, trailWords);
  const intro = reportId === undefined ? [t('looks.intro')] : [t('looks.intro'), t('looks.one', { id: reportId })];
  return renderPage(<TrailLinesPage frame={frame} title={t('looks.title')} intro={intro} rows={rowsOf(lines, frame.language)} />);
}

/** The page on which an administrator sees what was done with what is the organisation's. */
export function organisationPage(frame: Frame, lines: readonly ShownLine[]): string {
  const t = translator(frame.language, trailWords);
  const intro = [t('organisation.intro')];
  return renderPage(<TrailLinesPage frame={frame} title={t('organisation.title')} intro={intro} rows={rowsOf(lines, frame.language)} />);
}

/** An action as a sentence; one without words by its code. */
function actionIn(language: Language, action: string): string {
  return hasWords(action) ? translator(language, trailActionWords)(action) : action;
}

function rowsOf(lines: readonly ShownLine[], language: Language) {
  const { instant } = formatter(language);
  return lines.map(({ at, by, action, subjectKind, subjectId }, index) => ({
    key: String(index),
    when: instant(at),
    who: whoIn(language, by),
    what: actionIn(language, action),
    subject: subjectId,
    href: subjectKind === 'report' ? `/meldingen/${subjectId}` : undefined,
  }));
}

function whoIn(language: Language, by: Looker): string {
  const t = translator(language, trailWords, roleWords);
  const plain = ['you', 'colleague', 'machine', 'receipt', 'service'] as const;
  const known = plain.find((one) => one === by);
  return known === undefined ? t(`role.${roleOf(by)}`) : t(`by.${known}`);
}

function roleOf(by: Looker): Exclude<Looker, 'you' | 'colleague' | 'machine' | 'receipt' | 'service'> {
  if (by === 'you' || by === 'colleague' || by === 'machine' || by === 'receipt' || by === 'service')
    throw new RangeError(`${by} is no role`);
  return by;
}

function hasWords(action: string): action is KeyOf<typeof trailActionWords> {
  return Object.hasOwn(trailActionWords, action);
}
