import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import type { AttachmentLine } from '../attachment.js';
import { attachmentsWords } from '../attachments.words.js';
import type { AttachmentsProps } from './attachments.view.js';

/** Files in finished words. @param report  page of the report, below which they stand */
export function attachmentLines(lines: readonly AttachmentLine[], report: string, language: Language): AttachmentsProps['lines'] {
  const t = translator(language, attachmentsWords);
  return lines.map(({ position, name, from, addedAt }) => ({
    href: `${report}/bijlage?nummer=${position}`,
    label: t('attachment.line', { name, who: t(`attachment.${from}`), at: formatter(language).instant(addedAt) }),
  }));
}
