import { Button } from '../../../../web/forms/button.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormState } from '../../../../web/forms/form-context.js';
import { TextArea } from '../../../../web/forms/text-area.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { EmptyState } from '../../../../web/parts/empty-state.js';
import { Notice } from '../../../../web/parts/notice.js';
import { breakGlassWords } from '../break-glass.words.js';

export interface ChairPageProps {
  readonly frame: Frame;
  /** Page of the dossier. */
  readonly dossier: string;
  /** Address of this page: its forms are sent below it. */
  readonly place: string;
  /** What became of the newest question; absent: there was none. */
  readonly answer: string | undefined;
  readonly open: boolean;
  /** Whether the chair may ask now. */
  readonly asks: boolean;
  readonly letters: readonly { readonly href: string; readonly label: string }[];
  readonly form: FormState;
  /** What was sent came too late: why it was refused. */
  readonly refused: readonly string[];
}

/** Break-glass access to one dossier, for the chair: asking for it, reading by it, ending it. */
export const ChairPage = ({ frame, dossier, place, answer, open, asks, letters, form, refused }: ChairPageProps) => {
  const t = translator(frame.language, breakGlassWords);
  return (
    <Page {...frame} title={t('chair.title')} faulty={form.faults.length > 0}>
      <p>
        <a href={dossier}>{t('chair.back')}</a>
      </p>
      <h1>{t('chair.title')}</h1>
      {refused.length > 0 && (
        <Notice kind="error" live>
          {refused.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <p>{t('chair.intro')}</p>
      <p>{t('chair.known')}</p>
      {answer !== undefined && <Notice kind={open ? 'success' : 'info'}>{answer}</Notice>}
      {open && <Opened frame={frame} place={place} letters={letters} />}
      {asks && <Ask frame={frame} place={place} form={form} />}
    </Page>
  );
};

const Opened = ({ frame, place, letters }: Pick<ChairPageProps, 'frame' | 'place' | 'letters'>) => {
  const t = translator(frame.language, breakGlassWords);
  return (
    <>
      <h2>{t('chair.letters')}</h2>
      {letters.length === 0 && <EmptyState title={t('chair.none')} />}
      <ul>
        {letters.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
      <Form action={`${place}/einde`} csrf={frame.person?.csrf ?? ''}>
        <Button kind="secondary">{t('chair.end')}</Button>
      </Form>
    </>
  );
};

const Ask = ({ frame, place, form }: Pick<ChairPageProps, 'frame' | 'place' | 'form'>) => {
  const t = translator(frame.language, breakGlassWords);
  return (
    <>
      <h2>{t('chair.ask')}</h2>
      <Form action={place} csrf={frame.person?.csrf ?? ''} {...form} nameOf={() => t('chair.reason')}>
        <TextArea name="reason" label={t('chair.reason')} hint={t('chair.reason.hint')} />
        <Button>{t('chair.send')}</Button>
      </Form>
    </>
  );
};
