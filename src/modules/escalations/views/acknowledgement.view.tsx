import { Button } from '../../../web/forms/button.js';
import { ButtonLink } from '../../../web/forms/button-link.js';
import { Form } from '../../../web/forms/form.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { Notice } from '../../../web/parts/notice.js';
import { escalationsWords } from '../escalations.words.js';

/** What who came by the link of a mail may see: no product, no figures. */
export interface AcknowledgementProps {
  readonly frame: Frame;
  readonly id: string;
  readonly link: string;
  readonly name: string;
  readonly escalatedAt: string;
  /** Asked: it waits for the button. */
  readonly standing: 'asked' | 'done' | 'settled';
  readonly acknowledgedBy: string;
}

/** Opening the link shows this; only the button acknowledges, since mail scanners open links too. */
export const AcknowledgementPage = ({ frame, id, link, name, escalatedAt, standing, acknowledgedBy }: AcknowledgementProps) => {
  const t = translator(frame.language, escalationsWords);
  return (
    <Page {...frame} title={t('acknowledge.title')}>
      <h1>{t('acknowledge.title')}</h1>
      <p>{t('acknowledge.you', { name })}</p>
      {standing === 'asked' && (
        <>
          <p>{t('acknowledge.explained', { instant: escalatedAt })}</p>
          <Form action={`/escalaties/${id}/bevestigen`} csrf={frame.person?.csrf ?? ''} label={t('acknowledge.title')}>
            <input type="hidden" name="sleutel" value={link} />
            <Button>{t('acknowledge.send')}</Button>
          </Form>
        </>
      )}
      {standing === 'done' && (
        <Notice kind="success" live>
          {t('acknowledge.done', { name: acknowledgedBy })}
        </Notice>
      )}
      {standing === 'settled' && <p>{t('acknowledge.settled')}</p>}
      <p>{t('acknowledge.read')}</p>
      <ButtonLink href={`/escalaties/${id}`} kind="secondary">
        {t('acknowledge.signIn')}
      </ButtonLink>
    </Page>
  );
};
