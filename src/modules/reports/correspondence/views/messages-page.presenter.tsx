import type { Party } from '../../../../domain/correspondence/turn-faults.js';
import type { Problem } from '../../../../domain/problem.js';
import { formFaults } from '../../../../web/forms/form-faults.js';
import type { Frame } from '../../../../web/page/frame.js';
import { renderPage } from '../../../../web/page/render-page.js';
import type { AttachmentLine } from '../../attachments/attachment.js';
import { attachmentLines } from '../../attachments/views/attachments.presenter.js';
import type { ReportMessage } from '../report-message.js';
import { MessagesPage } from './messages-page.view.js';
import { shownMessages } from './talk.presenter.js';

export interface MessagesDrawing {
  readonly frame: Frame;
  readonly csrf: string;
  readonly reader: Party;
  /** Page of the report; that of its messages stands below it. */
  readonly report: string;
  readonly messages: readonly ReportMessage[];
  readonly attachments: readonly AttachmentLine[];
  readonly problem?: Problem;
  /** Why files are not kept. */
  readonly filesRefused?: Problem | undefined;
  /** What was typed and refused. */
  readonly typed?: string;
}

/** The messages of a report, for one of the two sides. Who reported answers; it does not begin. */
export function messagesPage({ frame, csrf, reader, report, messages, typed = '', ...drawing }: MessagesDrawing): string {
  const open = reader === 'desk' || messages.some(({ from }) => from === 'desk');
  const faults = faultsOf(drawing.problem, frame);
  return renderPage(
    <MessagesPage
      frame={{ ...frame, path: `${report}/berichten` }}
      desk={reader === 'desk'}
      messages={shownMessages(messages, reader, frame.language)}
      form={open || faults.length > 0 ? { action: `${report}/berichten`, csrf, faults, typed: { text: typed } } : undefined}
      attachments={{
        action: `${report}/bijlagen`,
        csrf,
        faults: faultsOf(drawing.filesRefused, frame),
        lines: attachmentLines(drawing.attachments, report, frame.language),
      }}
      back={report}
    />,
  );
}

function faultsOf(problem: Problem | undefined, { language }: Frame) {
  return problem === undefined ? [] : formFaults(problem.faults, language);
}
