import type { FormState } from '../../../../web/forms/form-context.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { Proposed, type ProposedLine } from '../../views/proposed.view.js';
import { Refused } from '../../views/refused.view.js';
import { dutiesWords } from '../duties.words.js';
import { type DutyOptions, ProposeDuty } from './propose-duty.view.js';

export interface DutiesPageProps {
  readonly frame: Frame;
  readonly duties: readonly { readonly key: string; readonly cells: readonly string[] }[];
  readonly lines: readonly ProposedLine[];
  readonly options: DutyOptions;
  /** The form to propose with, as it was typed; null for who does not propose. */
  readonly proposal: FormState | null;
  readonly refused: readonly string[];
}

const COLUMNS = ['who', 'how', 'when', 'why', 'standing'] as const;

/** The duties to report that there are, and those that were proposed. */
export const DutiesPage = ({ frame, duties, lines, options, proposal, refused }: DutiesPageProps) => {
  const t = translator(frame.language, dutiesWords);
  return (
    <Page {...frame} title={t('desk.title')} width="wide" faulty={proposal !== null && proposal.faults.length > 0}>
      <h1>{t('desk.title')}</h1>
      <Refused sentences={refused} />
      <p class="lead">{t('desk.lead')}</p>
      <p>
        {proposal !== null && (
          <>
            <a href="/plichten/te-laat">{t('desk.overdue')}</a> · <a href="/plichten/vrijstellingen">{t('desk.exemptions')}</a> ·{' '}
          </>
        )}
        <a href="/beeld/besluiten">{t('desk.postures')}</a>
      </p>
      {duties.length === 0 ? (
        <p>{t('held.none')}</p>
      ) : (
        <StackedTable
          id="plichten"
          caption={t('desk.title')}
          columns={COLUMNS.map((name) => ({ label: t(`held.${name}`) }))}
          rows={duties}
        />
      )}
      <Proposed frame={frame} place="/plichten" lines={lines} />
      {proposal !== null && <ProposeDuty frame={frame} options={options} form={proposal} />}
    </Page>
  );
};
