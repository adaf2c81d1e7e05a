import { Notice } from '../../../web/parts/notice.js';

/** What was refused when a button was pressed; nothing when nothing was. */
export const Refused = ({ sentences }: { readonly sentences: readonly string[] }) =>
  sentences.length === 0 ? (
    <></>
  ) : (
    <Notice kind="error" live>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
