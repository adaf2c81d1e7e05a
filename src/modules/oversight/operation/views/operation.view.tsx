import { Button } from '../../../../web/forms/button.js';
import { Form } from '../../../../web/forms/form.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import type { TableColumn } from '../../../../web/parts/data-table.js';
import { EmptyState } from '../../../../web/parts/empty-state.js';
import { Notice } from '../../../../web/parts/notice.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { operationWords } from '../operation.words.js';

type Lines = readonly (readonly string[])[];

/** Jobs that failed for one kind of fault, in finished words. */
export interface ShownStuck {
  readonly job: string;
  readonly fault: string;
  readonly count: string;
  readonly since: string;
  readonly state: string;
  /** What the button says that offers them again; null: they are tried by themselves. */
  readonly button: string | null;
}

export interface OperationProps {
  readonly frame: Frame;
  readonly csrf: string;
  /** What is wrong, in sentences; empty when all is well. */
  readonly troubles: readonly string[];
  readonly jobs: Lines;
  readonly stuck: readonly ShownStuck[];
  readonly mail: Lines;
  /** At most one line. */
  readonly backup: Lines;
  readonly tables: Lines;
}

/** How the service runs. */
export const OperationPage = ({ frame, csrf, troubles, jobs, stuck, mail, backup, tables }: OperationProps) => {
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
        columns={[t('jobs.job'), t('jobs.open'), t('jobs.oldest'), t('jobs.failing'), t('jobs.parked')]}
      />
      <p class="note">{t('jobs.note')}</p>
      {stuck.length > 0 && <Stuck frame={frame} csrf={csrf} stuck={stuck} />}
      <Mail frame={frame} mail={mail} />
      <Kept frame={frame} backup={backup} tables={tables} />
    </Page>
  );
};

const Mail = ({ frame, mail }: Pick<OperationProps, 'frame' | 'mail'>) => {
  const t = translator(frame.language, operationWords);
  return (
    <>
      <h2>{t('messages.title')}</h2>
      <Numbers
        id="mail"
        name={t('messages.title')}
        none={t('messages.none')}
        lines={mail}
        columns={[t('messages.state'), t('jobs.count'), t('messages.lately'), t('messages.oldest')]}
      />
      <p>
        <a href="/berichten">{t('messages.all')}</a>
      </p>
    </>
  );
};

const Kept = ({ frame, backup, tables }: Pick<OperationProps, 'frame' | 'backup' | 'tables'>) => {
  const t = translator(frame.language, operationWords);
  return (
    <>
      <h2>{t('backup.title')}</h2>
      <Numbers
        id="back-up"
        name={t('backup.title')}
        none={t('backup.none')}
        lines={backup}
        columns={[t('backup.holds'), t('backup.seen'), t('backup.tables'), t('backup.rows')]}
      />
      <p class="note">{t('backup.note')}</p>
      <h2>{t('tables.title')}</h2>
      <Numbers
        id="tabellen"
        name={t('tables.title')}
        none=""
        lines={tables}
        columns={[t('tables.name'), t('tables.last'), t('tables.ahead'), t('tables.strays')]}
      />
    </>
  );
};

const Stuck = ({ frame, csrf, stuck }: Pick<OperationProps, 'frame' | 'csrf' | 'stuck'>) => {
  const t = translator(frame.language, operationWords);
  const columns: readonly TableColumn[] = [
    { label: t('jobs.job') },
    { label: t('stuck.fault') },
    { label: t('jobs.count'), number: true },
    { label: t('stuck.since') },
    { label: t('stuck.state') },
    { label: t('stuck.deed'), labelHidden: true },
  ];
  const rows = stuck.map(({ job, fault, count, since, state, button }) => {
    return {
      key: `${job} ${fault} ${state}`,
      cells: [job, fault, count, since, state, button !== null && <Offer csrf={csrf} job={job} fault={fault} button={button} />],
    };
  });
  return (
    <>
      <h2>{t('stuck.title')}</h2>
      <p>{t('stuck.note')}</p>
      <StackedTable id="mislukt" caption={t('stuck.title')} columns={columns} rows={rows} />
    </>
  );
};

const Offer = ({ csrf, job, fault, button }: Readonly<Record<'csrf' | 'job' | 'fault' | 'button', string>>) => (
  <Form action="/beheer/opnieuw" csrf={csrf}>
    <input type="hidden" name="job" value={job} />
    <input type="hidden" name="fault" value={fault} />
    <Button kind="secondary">{button}</Button>
  </Form>
);

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
  const heads: readonly TableColumn[] = columns.map((label) => ({ label }));
  const rows = lines.map((cells) => ({ key: cells.slice(0, 2).join(' '), cells }));
  return <StackedTable id={id} caption={name} columns={heads} rows={rows} />;
};
