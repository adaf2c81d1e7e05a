import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { Notice } from '../../../../web/parts/notice.js';
import { postureWords } from '../posture.words.js';

/** A posture that is not the normal one, in finished words. */
export interface PostureLine {
  readonly title: string;
  readonly text: string;
}

/** That another posture than the normal one holds, and why; nothing in the normal one. */
export const PostureNotice = ({ language, line }: { readonly language: Language; readonly line: PostureLine | null }) => {
  const t = translator(language, postureWords);
  if (line === null) return <></>;
  return (
    <Notice kind="warning" title={line.title}>
      <p>{line.text}</p>
      <p>
        <a href="/beeld">{t('notice.more')}</a>
      </p>
    </Notice>
  );
};
