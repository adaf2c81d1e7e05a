import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { DataTable } from '../../../web/parts/data-table.js';
import { EmptyState } from '../../../web/parts/empty-state.js';

export interface SentMessageRow {
  readonly id: string;
  readonly to: string;
  readonly about: string;
  readonly state: string;
  readonly attempts: string;
  readonly at: string;
}

interface SentMessagesProps {
  readonly frame: Frame;
  readonly words: Readonly<Record<'title' | 'intro' | 'none' | 'to' | 'about' | 'state' | 'attempts' | 'at', string>>;
  readonly rows: readonly SentMessageRow[];
}

/** The newest mails and how their delivery stands. */
export const SentMessagesPage = ({ frame, words, rows }: SentMessagesProps) => (
  <Page {...frame} title={words.title} width="wide">
    <h1>{words.title}</h1>
    <p>{words.intro}</p>
    {rows.length === 0 ? (
      <EmptyState title={words.none} />
    ) : (
      <DataTable
        id="berichten"
        caption={words.title}
        captionHidden
        columns={[{ label: words.at }, { label: words.to }, { label: words.about }, { label: words.state }, { label: words.attempts }]}
        rows={rows.map(({ id, to, about, state, attempts, at }) => ({ key: id, cells: [at, to, about, state, attempts] }))}
      />
    )}
  </Page>
);
