import { Button } from '../../../../web/forms/button.js';
import type { FormFault } from '../../../../web/forms/form-context.js';
import { Form } from '../../../../web/forms/form.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { Notice } from '../../../../web/parts/notice.js';
import { administrationWords } from '../administration.words.js';

interface EndAccessProps {
  readonly frame: Frame;
  readonly id: string;
  readonly name: string;
  /** Whether it is the account of who asks. */
  readonly own: boolean;
  readonly faults: readonly FormFault[];
}

/** Asks once more before somebody's access ends. */
export const EndAccessView = ({ frame, id, name, own, faults }: EndAccessProps) => {
  const t = translator(frame.language, administrationWords);
  const title = t('end.title', { name });
  return (
    <Page {...frame} title={title} faulty={faults.length > 0}>
      <h1>{title}</h1>
      {own && (
        <Notice kind="warning">
          <p>{t('end.own')}</p>
        </Notice>
      )}
      <p>{t('end.text')}</p>
      <p>{t('end.keys')}</p>
      <Form action={`/organisatie/mensen/${id}/beeindigen`} csrf={frame.person?.csrf ?? ''} faults={faults}>
        <Button kind="danger">{t('act.end')}</Button>
      </Form>
      <p>
        <a href="/organisatie/mensen">{t('end.back')}</a>
      </p>
    </Page>
  );
};
