import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { DataTable, type TableColumn } from '../../../web/parts/data-table.js';
import { EmptyState } from '../../../web/parts/empty-state.js';
import { Notice } from '../../../web/parts/notice.js';
import { operationWords } from '../operation.words.js';

type Lines = readonly (readonly string[])[];

export interface OperationProps {
  readonly frame: Frame;
  /** What is wrong, in sentences; empty when all is well. */
  readonly troubles: readonly string[];
  readonly jobs: Lines;
  readonly faults: Lines;
  readonly messages: Lines;
  readonly tables: Lines;
}

/** How the service runs. */
export const OperationPage = ({ frame, troubles, jobs, faults, messages, tables }: OperationProps) => {
  const t = translator(frame.language, operationWords);
  return (
    <Page {...frame} title={t('operation.title')} width="wide">
      <h1>{t('operation.title')}</h1>
      <p class="lead">{t('operation.lead')}</p>
      <Health frame={frame} troubles={troubles} />
      <h2>{t('jobs.title')}</h2>
      <Numbers
        id="taken"
        name={t('jobs.title')}
        none={t('jobs.none')}
        lines={jobs}
        columns={[t('jobs.job'), t('jobs.open'), t('jobs.oldest'), t('jobs.parked')]}
      />
      <p class="note">{t('jobs.note')}</p>
      {faults.length > 0 && <Faults frame={frame} faults={faults} />}
      <h2>{t('messages.title')}</h2>
      <Numbers
        id="mail"
        name={t('messages.title')}
        none={t('messages.none')}
        lines={messages}
        columns={[t('messages.state'), t('jobs.count')]}
      />
      <p>
        <a href="/berichten">{t('messages.all')}</a>
      </p>
      <h2>{t('tables.title')}</h2>
      <Numbers
        id="tabellen"
        name={t('tables.title')}
        none=""
        lines={tables}
        columns={[t('tables.name'), t('tables.last'), t('tables.ahead')]}
      />
    </Page>
  );
};

const Faults = ({ frame, faults }: Pick<OperationProps, 'frame' | 'faults'>) => {
  const t = translator(frame.language, operationWords);
  return (
    <>
      <h2>{t('jobs.faults')}</h2>
      <Numbers id="fouten" name={t('jobs.faults')} none="" lines={faults} columns={[t('jobs.job'), t('jobs.fault'), t('jobs.count')]} />
    </>
  );
};

const Health = ({ frame, troubles }: Pick<OperationProps, 'frame' | 'troubles'>) => {
  const t = translator(frame.language, operationWords);
  if (troubles.length === 0) {
    return (
      <Notice kind="success" title={t('operation.calm')}>
        <p>{t('operation.calm.text')}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="warning" title={t('operation.trouble')}>
      <ul>
        {troubles.map((trouble) => (
          <li key={trouble}>{trouble}</li>
        ))}
      </ul>
    </Notice>
  );
};

interface NumbersProps {
  readonly id: string;
  readonly name: string;
  readonly none: string;
  readonly lines: Lines;
  readonly columns: readonly string[];
}

const Numbers = ({ id, name, none, lines, columns }: NumbersProps) => {
  if (lines.length === 0) return <EmptyState title={none} />;
  const heads: readonly TableColumn[] = columns.map((label, index) => ({ label, number: index > 0 }));
  const rows = lines.map((cells) => ({ key: cells.slice(0, 2).join(' '), cells }));
  return <DataTable id={id} caption={name} captionHidden columns={heads} rows={rows} />;
};
