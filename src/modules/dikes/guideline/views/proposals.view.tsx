import { Button } from '../../../../web/forms/button.js';
import { ButtonRow } from '../../../../web/forms/button-row.js';
import { Form } from '../../../../web/forms/form.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { guidelineWords } from '../guideline.words.js';

/** A proposal in finished words. */
export interface ProposalLine {
  readonly id: string;
  readonly what: string;
  readonly why: string;
  readonly standing: string;
  /** The reader may decide on it. */
  readonly decides: boolean;
}

interface ProposalsProps {
  readonly frame: Frame;
  readonly lines: readonly ProposalLine[];
}

/** The guidelines that were proposed, newest first. */
export const Proposals = ({ frame, lines }: ProposalsProps) => {
  const t = translator(frame.language, guidelineWords);
  const columns = (['what', 'why', 'standing', 'step'] as const).map((name) => ({ label: t(`proposals.${name}`) }));
  return (
    <>
      <h2>{t('proposals.title')}</h2>
      {lines.length === 0 ? (
        <p>{t('proposals.none')}</p>
      ) : (
        <StackedTable
          id="voorstellen"
          caption={t('proposals.title')}
          columns={columns}
          rows={lines.map(({ id, what, why, standing, decides }) => ({
            key: id,
            cells: [what, why, standing, decides ? <Decide frame={frame} id={id} key="step" /> : '–'],
          }))}
        />
      )}
    </>
  );
};

const Decide = ({ frame, id }: { readonly frame: Frame; readonly id: string }) => {
  const t = translator(frame.language, guidelineWords);
  return (
    <Form action={`/dijken/richtlijn/${id}/besluit`} csrf={frame.person?.csrf ?? ''}>
      <ButtonRow>
        {(['yes', 'no'] as const).map((answer) => (
          <Button kind="secondary" name="answer" value={answer} key={answer}>
            {t(`decide.${answer}`)}
          </Button>
        ))}
      </ButtonRow>
    </Form>
  );
};
