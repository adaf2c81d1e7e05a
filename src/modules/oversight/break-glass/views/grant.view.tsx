import { Button } from '../../../../web/forms/button.js';
import { ButtonRow } from '../../../../web/forms/button-row.js';
import { Form } from '../../../../web/forms/form.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { EmptyState } from '../../../../web/parts/empty-state.js';
import { Notice } from '../../../../web/parts/notice.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { breakGlassWords } from '../break-glass.words.js';

/** A question for break-glass access in finished words. */
interface GrantLine {
  readonly id: string;
  readonly asked: string;
  readonly who: string;
  readonly reason: string;
  readonly standing: string;
  /** What the reader can do with it; `own`: the reader granted it, and somebody else must too. */
  readonly step: 'decide' | 'own' | 'end' | 'none';
}

export interface GrantPageProps {
  readonly frame: Frame;
  readonly lines: readonly GrantLine[];
  /** Why a decision was refused. */
  readonly refused: readonly string[];
}

/** What chairs ask, for the system administrators who grant it. */
export const GrantPage = ({ frame, lines, refused }: GrantPageProps) => {
  const t = translator(frame.language, breakGlassWords);
  return (
    <Page {...frame} title={t('grant.title')} width="wide">
      <h1>{t('grant.title')}</h1>
      {refused.length > 0 && (
        <Notice kind="error" live>
          {refused.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <p>{t('grant.intro')}</p>
      <h2>{t('use.list')}</h2>
      {lines.length === 0 ? <EmptyState title={t('grant.none')} /> : <Lines frame={frame} lines={lines} />}
    </Page>
  );
};

const Lines = ({ frame, lines }: Pick<GrantPageProps, 'frame' | 'lines'>) => {
  const t = translator(frame.language, breakGlassWords);
  const columns = (['asked', 'who', 'reason', 'standing', 'step'] as const).map((name) => ({ label: t(`use.${name}`) }));
  const rows = lines.map((line) => ({
    key: line.id,
    cells: [line.asked, line.who, line.reason, line.standing, <NextStep frame={frame} line={line} />],
  }));
  return <StackedTable id="noodtoegang" caption={t('use.list')} columns={columns} rows={rows} />;
};

const NextStep = ({ frame, line: { id, step } }: Pick<GrantPageProps, 'frame'> & { readonly line: GrantLine }) => {
  const t = translator(frame.language, breakGlassWords);
  const csrf = frame.person?.csrf ?? '';
  if (step === 'none') return <></>;
  if (step === 'own') return <>{t('grant.own')}</>;
  if (step === 'end')
    return (
      <Form action={`/noodtoegang/${id}/einde`} csrf={csrf}>
        <Button kind="secondary">{t('grant.end')}</Button>
      </Form>
    );
  return (
    <Form action={`/noodtoegang/${id}/besluit`} csrf={csrf}>
      <ButtonRow>
        {(['yes', 'no'] as const).map((answer) => (
          <Button kind="secondary" name="answer" value={answer} key={answer}>
            {t(`grant.${answer}`)}
          </Button>
        ))}
      </ButtonRow>
    </Form>
  );
};
