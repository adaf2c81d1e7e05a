import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { DataTable } from '../../../web/parts/data-table.js';
import { EmptyState } from '../../../web/parts/empty-state.js';
import { Facts } from '../../../web/parts/facts.js';

export interface MailRow {
  readonly file: string;
  readonly to: string;
  readonly subject: string;
  readonly at: string;
}

interface MailboxProps {
  readonly frame: Frame;
  readonly words: Readonly<Record<'title' | 'intro' | 'none' | 'to' | 'subject' | 'received', string>>;
  readonly rows: readonly MailRow[];
}

/** Every mail the local mail sink took. */
export const MailboxPage = ({ frame, words, rows }: MailboxProps) => (
  <Page {...frame} title={words.title} width="wide">
    <h1>{words.title}</h1>
    <p>{words.intro}</p>
    {rows.length === 0 ? (
      <EmptyState title={words.none} />
    ) : (
      <DataTable
        id="postvak"
        caption={words.title}
        captionHidden
        columns={[{ label: words.subject }, { label: words.to }, { label: words.received }]}
        rows={rows.map(({ file, to, subject, at }) => ({
          key: file,
          cells: [<a href={`/postvak/${file}`}>{subject}</a>, to, at],
        }))}
      />
    )}
  </Page>
);

interface MailProps {
  readonly frame: Frame;
  readonly words: Readonly<Record<'to' | 'received' | 'back', string>>;
  readonly mail: MailRow;
  /** Paragraphs; one that is a link on this site stands as its path. */
  readonly paragraphs: readonly { readonly text: string; readonly path?: string }[];
}

/** One mail, as its recipient reads it. */
export const MailPage = ({ frame, words, mail, paragraphs }: MailProps) => (
  <Page {...frame} title={mail.subject}>
    <h1>{mail.subject}</h1>
    <Facts
      rows={[
        [words.to, mail.to],
        [words.received, mail.at],
      ]}
    />
    {paragraphs.map(({ text, path }) => (
      <p key={text}>{path === undefined ? text : <a href={path}>{text}</a>}</p>
    ))}
    <p>
      <a href="/postvak">{words.back}</a>
    </p>
  </Page>
);
