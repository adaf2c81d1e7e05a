import { Button } from '../../../web/forms/button.js';
import { ButtonRow } from '../../../web/forms/button-row.js';
import { Form } from '../../../web/forms/form.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { StackedTable } from '../../../web/parts/stacked-table.js';
import { proposedWords } from '../proposed.words.js';

/** A row of policy that was proposed, in finished words. */
export interface ProposedLine {
  readonly id: string;
  readonly what: string;
  readonly course: string;
  readonly why: string;
  readonly standing: string;
  /** The reader may decide on it. */
  readonly decides: boolean;
}

interface ProposedProps {
  readonly frame: Frame;
  /** Under which its decision is sent. */
  readonly place: string;
  readonly lines: readonly ProposedLine[];
}

/** What was proposed, newest first, with buttons for who decides. */
export const Proposed = ({ frame, place, lines }: ProposedProps) => {
  const t = translator(frame.language, proposedWords);
  const columns = (['what', 'course', 'why', 'standing', 'step'] as const).map((name) => ({ label: t(`proposals.${name}`) }));
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
          rows={lines.map(({ id, what, course, why, standing, decides }) => ({
            key: id,
            cells: [what, course, why, standing, decides ? <Decide frame={frame} place={place} id={id} key="step" /> : '–'],
          }))}
        />
      )}
    </>
  );
};

const Decide = ({ frame, place, id }: { readonly frame: Frame; readonly place: string; readonly id: string }) => {
  const t = translator(frame.language, proposedWords);
  return (
    <Form action={`${place}/${id}/besluit`} csrf={frame.person?.csrf ?? ''}>
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
