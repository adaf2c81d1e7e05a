import type { Party } from '../../../../domain/correspondence/turn-faults.js';
import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { correspondenceWords } from '../correspondence.words.js';
import type { ReportMessage } from '../report-message.js';
import type { ShownMessage } from './talk.view.js';

/** Messages in finished words, as one of the two reads them. */
export function shownMessages(messages: readonly ReportMessage[], reader: Party, language: Language): ShownMessage[] {
  const t = translator(language, correspondenceWords);
  const { instant } = formatter(language);
  return messages.map((message) => {
    const mine = message.from === reader;
    return {
      id: message.id,
      head: t('message.head', { who: whoOf(message, reader, language), at: instant(message.sentAt) }),
      lines: message.text.split('\n').filter((line) => line.trim() !== ''),
      isNew: !mine && message.readAt === null,
      remark: remarkOf(message, mine, language),
    };
  });
}

function remarkOf({ readAt }: ReportMessage, mine: boolean, language: Language): string {
  const t = translator(language, correspondenceWords);
  if (!mine) return readAt === null ? t('message.new') : '';
  return readAt === null ? t('message.unread') : t('message.read', { at: formatter(language).instant(readAt) });
}

function whoOf({ from, byReceipt }: ReportMessage, reader: Party, language: Language): string {
  const t = translator(language, correspondenceWords);
  if (from === 'desk') return t('message.desk');
  const who = t(reader === 'desk' ? 'message.reporter' : 'message.own');
  return byReceipt ? t('message.by-receipt', { who }) : who;
}
