import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { DataTable } from '../../../../web/parts/data-table.js';
import { trailWords } from '../trail.words.js';

/** One line in finished words. */
interface ShownRow {
  readonly key: string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly subject: string;
  readonly href: string | undefined;
}

interface TrailLinesProps {
  readonly frame: Frame;
  readonly title: string;
  readonly intro: readonly string[];
  readonly rows: readonly ShownRow[];
}

/** Lines of the trail as an organisation may see them. */
export const TrailLinesPage = ({ frame, title, intro, rows }: TrailLinesProps) => {
  const t = translator(frame.language, trailWords);
  const columns = [t('line.when'), t('line.who'), t('line.what'), t('line.subject')].map((label) => ({ label }));
  return (
    <Page {...frame} title={title} width="wide">
      <h1>{title}</h1>
      {intro.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <DataTable
        id="spoor"
        caption={t('looks.caption', { count: rows.length })}
        columns={columns}
        rows={rows.map(({ key, when, who, what, subject, href }) => ({ key, cells: [when, who, what, numberOf(subject, href)] }))}
      />
    </Page>
  );
};

function numberOf(subject: string, href: string | undefined) {
  return href === undefined ? <code key="subject">{subject}</code> : <a href={href}>{subject}</a>;
}
