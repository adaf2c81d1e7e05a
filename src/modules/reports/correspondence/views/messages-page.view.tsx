import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { type AttachmentsProps, AttachmentsView } from '../../attachments/views/attachments.view.js';
import { correspondenceWords } from '../correspondence.words.js';
import { type ShownMessage, TalkView } from './talk.view.js';
import { WriteMessageForm, type WriteMessageProps } from './write-message.view.js';

export interface MessagesPageProps {
  readonly frame: Frame;
  /** For whom the page is. */
  readonly desk: boolean;
  readonly messages: readonly ShownMessage[];
  /** Absent while there is nothing to answer. */
  readonly form: WriteMessageProps | undefined;
  readonly attachments: AttachmentsProps;
  readonly back: string;
}

/** Messages between the triage desk and who reported, about one report. */
export const MessagesPage = ({ frame, desk, messages, form, attachments, back }: MessagesPageProps) => {
  const t = translator(frame.language, correspondenceWords);
  const title = t('messages.title');
  return (
    <Page {...frame} title={title} faulty={(form?.faults.length ?? 0) + attachments.faults.length > 0}>
      <h1>{title}</h1>
      <p>{t(desk ? 'messages.sealed.desk' : 'messages.sealed')}</p>
      <TalkView heading="h2" messages={messages} none={t(desk ? 'messages.none.desk' : 'messages.none')} />
      {form && (
        <>
          <h2>{t(desk ? 'write.title.desk' : 'write.title')}</h2>
          {desk && <p>{t('write.mail')}</p>}
          <WriteMessageForm {...form} language={frame.language} />
        </>
      )}
      <AttachmentsView {...attachments} language={frame.language} />
      <p>
        <a href={back}>{t('back')}</a>
      </p>
    </Page>
  );
};
