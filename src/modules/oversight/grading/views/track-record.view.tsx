import { translator } from '../../../../web/languages/translator.js';
import { Page } from '../../../../web/page/page.js';
import type { TableColumn, TableRow } from '../../../../web/parts/data-table.js';
import { EmptyState } from '../../../../web/parts/empty-state.js';
import { Notice } from '../../../../web/parts/notice.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { gradingWords } from '../grading.words.js';
import { Calibrations, type CalibrationsProps } from './calibrations.view.js';
import { Shortages, type ShortagesProps } from './shortages.view.js';

/** A flag in finished words. */
export interface WaitingFlag {
  readonly id: string;
  readonly name: string;
  readonly days: string;
}

export interface TrackRecordProps extends CalibrationsProps, ShortagesProps {
  readonly period: string;
  readonly heads: { readonly grades: readonly TableColumn[]; readonly groups: readonly TableColumn[] };
  readonly grades: readonly TableRow[];
  readonly groups: readonly TableRow[];
  readonly waiting: readonly WaitingFlag[];
  /** Why taking back was refused. */
  readonly refused: readonly string[];
}

/** How well the service warned, what is still to be recorded, and the shortages that really were. */
export const TrackRecordPage = (props: TrackRecordProps) => {
  const { frame, form, refused, period } = props;
  const t = translator(frame.language, gradingWords);
  return (
    <Page {...frame} title={t('title')} width="wide" faulty={form.faults.length > 0}>
      <p>
        <a href="/triage">{t('back')}</a>
      </p>
      <h1>{t('title')}</h1>
      {refused.length > 0 && (
        <Notice kind="error" live>
          {refused.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <p>{t('intro')}</p>
      <Waiting {...props} />
      <h2>{t('grades')}</h2>
      <p>
        {period} {t('rule')}
      </p>
      <Grades {...props} />
      <h2>{t('calibration')}</h2>
      <Calibrations {...props} />
      <Shortages {...props} />
    </Page>
  );
};

const Waiting = ({ frame, waiting }: Pick<TrackRecordProps, 'frame' | 'waiting'>) => {
  const t = translator(frame.language, gradingWords);
  const columns = (['waiting.flag', 'waiting.days', 'shortage.step'] as const).map((name) => ({ label: t(name) }));
  const rows = waiting.map(({ id, name, days }) => ({
    key: id,
    cells: [
      name,
      days,
      <a href={`/trefzekerheid/signalen/${id}`} key={id}>
        {t('waiting.open')} <span class="visually-hidden">{name}</span>
      </a>,
    ],
  }));
  return (
    <>
      <h2>{t('waiting')}</h2>
      {rows.length === 0 ? (
        <EmptyState title={t('waiting.none')} />
      ) : (
        <StackedTable id="vast-te-leggen" caption={t('waiting')} columns={columns} rows={rows} />
      )}
    </>
  );
};

const Grades = ({ frame, heads, grades, groups }: Pick<TrackRecordProps, 'frame' | 'heads' | 'grades' | 'groups'>) => {
  const t = translator(frame.language, gradingWords);
  if (grades.length === 0) return <EmptyState title={t('grades.none')}>{t('grades.none.why')}</EmptyState>;
  return (
    <>
      <StackedTable id="signalen" caption={t('grades')} columns={heads.grades} rows={grades} />
      <h3>{t('groups')}</h3>
      <StackedTable id="per-product" caption={t('groups')} columns={heads.groups} rows={groups} />
    </>
  );
};
