import type { TrailLine } from '../../../platform/trail.js';
import type { KeyOf } from '../../../web/languages/define-messages.js';
import { formatter } from '../../../web/languages/formatter.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { trailWords } from '../trail.words.js';
import { TrailView } from './trail.view.js';

/** The page of the own trail: instants in Dutch time, actions as sentences. */
export function trailPage(frame: Frame, lines: readonly TrailLine[]): string {
  const t = translator(frame.language, trailWords);
  const { instant } = formatter(frame.language);
  const rows = lines.map(({ recordedAt, action, subjectId }, index) => ({
    key: String(index),
    when: instant(recordedAt),
    what: hasWords(action) ? t(action) : action,
    subject: subjectId,
  }));
  return renderPage(<TrailView frame={frame} rows={rows} />);
}

function hasWords(action: string): action is KeyOf<typeof trailWords> {
  return Object.hasOwn(trailWords, action);
}
