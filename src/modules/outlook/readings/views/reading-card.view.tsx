import { Button } from '../../../../web/forms/button.js';
import { ButtonRow } from '../../../../web/forms/button-row.js';
import { Form } from '../../../../web/forms/form.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { Tag } from '../../../../web/parts/tag.js';
import { readingsWords } from '../readings.words.js';

/** How one line was read, in finished words. */
export interface ReadingCard {
  readonly id: string;
  readonly reportId: string;
  readonly about: string;
  readonly text: string;
  /** Absent while it is asked. */
  readonly standing: string | undefined;
  readonly answered: string | undefined;
  /** An answer can be given, or another one. */
  readonly open: boolean;
}

interface ReadingCardsProps {
  readonly language: Language;
  readonly csrf: string;
  readonly cards: readonly ReadingCard[];
}

/** What was read differently, each with its answers as one press. */
export const ReadingCards = ({ language, csrf, cards }: ReadingCardsProps) => {
  const t = translator(language, readingsWords);
  return (
    <>
      {cards.map(({ id, reportId, about, text, standing, answered, open }) => (
        <div class="card" key={id}>
          <p>
            <strong>{about}</strong> {standing !== undefined && <Tag tone={open ? 'plain' : 'quiet'}>{standing}</Tag>}
          </p>
          <p>{text}</p>
          {answered !== undefined && <p>{answered}</p>}
          {open && (
            <Form action={`/aannames/${id}`} csrf={csrf} label={about}>
              <ButtonRow>
                <Button name="answer" value="right" kind={standing === undefined ? 'primary' : 'secondary'}>
                  {t('ask.right')}
                </Button>
                <Button name="answer" value="as-stated" kind="secondary">
                  {t('ask.as-stated')}
                </Button>
                <a href={`/meldingen/${reportId}/verbeteren`}>{t('ask.correct')}</a>
              </ButtonRow>
            </Form>
          )}
        </div>
      ))}
    </>
  );
};
