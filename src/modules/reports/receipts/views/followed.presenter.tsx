import type { Problem } from '../../../../domain/problem.js';
import { formFaults } from '../../../../web/forms/form-faults.js';
import { formatter } from '../../../../web/languages/formatter.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { renderPage } from '../../../../web/page/render-page.js';
import { correspondenceWords } from '../../correspondence/correspondence.words.js';
import { shownMessages } from '../../correspondence/views/talk.presenter.js';
import type { Followed } from '../followed-report.js';
import { receiptsWords } from '../receipts.words.js';
import { FollowedPage } from './followed.view.js';

interface FollowedDrawing {
  readonly frame: Frame;
  readonly followed: Followed;
  readonly proof: string;
  readonly problem?: Problem;
  /** What was typed and refused. */
  readonly typed?: string;
}

/** A report as it is followed with its receipt, in finished words. */
export function followedPage({ frame, followed: { steps, messages }, proof, problem, typed = '' }: FollowedDrawing): string {
  const t = translator(frame.language, receiptsWords);
  const { instant } = formatter(frame.language);
  const withdrawn = steps.some(({ kind }) => kind === 'withdrawn');
  return renderPage(
    <FollowedPage
      frame={{ ...frame, path: '/ontvangstbewijs' }}
      status={t(withdrawn ? 'status.withdrawn' : 'status.filed')}
      steps={steps.map(({ kind, at }) => [t(`step.${kind}`), instant(at)] as const)}
      messages={shownMessages(messages, 'reporter', frame.language)}
      none={translator(frame.language, correspondenceWords)('messages.none')}
      answerable={messages.some(({ from }) => from === 'desk')}
      proof={proof}
      faults={problem === undefined ? [] : formFaults(problem.faults, frame.language)}
      typed={typed}
    />,
  );
}
