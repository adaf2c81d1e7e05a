import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { DataTable } from '../../../web/parts/data-table.js';
import { Facts } from '../../../web/parts/facts.js';
import { problemsWords } from '../problems.words.js';

/** One refusal in finished words. */
export interface ProblemRow {
  readonly code: string;
  readonly title: string;
  readonly sentence: string;
  /** The sentence has places where a value comes. */
  readonly open: boolean;
  readonly whatToDo: string;
  readonly status: string;
  readonly again: string;
}

/** What one refusal means and what to do. */
export const ProblemPage = ({ frame, problem }: { readonly frame: Frame; readonly problem: ProblemRow }) => {
  const t = translator(frame.language, problemsWords);
  return (
    <Page {...frame} title={`${problem.title} (${problem.code})`}>
      <h1>{problem.title}</h1>
      <h2>{t('problem.says')}</h2>
      <p>{problem.sentence}</p>
      {problem.open && <p class="note">{t('problem.values')}</p>}
      <h2>{t('problem.do')}</h2>
      <p>{problem.whatToDo}</p>
      <h2>{t('problem.machine')}</h2>
      <Facts
        rows={[
          [t('problem.code'), <code key="code">{problem.code}</code>],
          [t('problems.status'), problem.status],
          [t('problem.again'), problem.again],
        ]}
      />
      <p>
        <a href="/problemen">{t('problem.all')}</a>
      </p>
    </Page>
  );
};

/** Every refusal there is. */
export const ProblemsPage = ({ frame, problems }: { readonly frame: Frame; readonly problems: readonly ProblemRow[] }) => {
  const t = translator(frame.language, problemsWords);
  return (
    <Page {...frame} title={t('problems.title')} width="wide">
      <h1>{t('problems.title')}</h1>
      <p class="lead">{t('problems.lead')}</p>
      <DataTable
        id="problemen"
        caption={t('problems.title')}
        captionHidden
        columns={[{ label: t('problems.name') }, { label: t('problems.says') }, { label: t('problems.status'), number: true }]}
        rows={problems.map(({ code, sentence, status }) => ({
          key: code,
          cells: [
            <a href={`/problemen/${code}`} key="code">
              {code}
            </a>,
            sentence,
            status,
          ],
        }))}
      />
    </Page>
  );
};
