import type { ComponentChildren } from 'preact';
import { useWords } from '../languages/use-words.js';

interface NoticeProps {
  readonly kind: 'info' | 'success' | 'warning' | 'error';
  readonly title?: string;
  /** It is the answer to what was just done: read out at once. */
  readonly live?: boolean;
  readonly children: ComponentChildren;
}

/** Something that must be seen before the rest. */
export const Notice = ({ kind, title, live = false, children }: NoticeProps) => {
  const t = useWords();
  const urgent = kind === 'error' ? 'alert' : 'status';
  return (
    <div class={`notice notice-${kind}`} role={live ? urgent : undefined}>
      <p class="notice-title">{title ?? t(`notice.${kind}`)}</p>
      <div class="notice-body">{children}</div>
    </div>
  );
};
