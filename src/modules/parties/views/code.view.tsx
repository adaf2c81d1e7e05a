import { Button } from '../../../web/forms/button.js';
import type { FormFault } from '../../../web/forms/form-context.js';
import { Form } from '../../../web/forms/form.js';
import { TextInput } from '../../../web/forms/text-input.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { Notice } from '../../../web/parts/notice.js';
import { factorWords } from '../factor.words.js';
import { type PasskeyAsk, PasskeyForm } from './passkey-form.view.js';

interface CodeProps {
  readonly frame: Frame;
  readonly back: string;
  readonly ask: PasskeyAsk;
  readonly faults: readonly FormFault[];
  /** Filled in for a demo account; empty for everybody else. */
  readonly demoCode: string;
}

/** The second step: the code in the app, or a recovery code, in one field. */
export const CodeView = ({ frame, back, ask, faults, demoCode }: CodeProps) => {
  const t = translator(frame.language, factorWords);
  return (
    <Page {...frame} title={t('code.title')} faulty={faults.length > 0}>
      <h1>{t('code.title')}</h1>
      <p>{t('code.intro')}</p>
      {demoCode !== '' && (
        <Notice kind="info" title={t('code.demo')}>
          <p>{t('code.demo.text')}</p>
        </Notice>
      )}
      <Form action="/aanmelden/code" csrf="" faults={faults} nameOf={() => t('code.code')}>
        {back !== '' && <input type="hidden" name="terug" value={back} />}
        <TextInput
          name="code"
          label={t('code.code')}
          hint={t('code.hint')}
          value={demoCode}
          width="medium"
          autocomplete="one-time-code"
          inputmode="text"
        />
        <Button>{t('code.send')}</Button>
      </Form>
      <PasskeyForm {...ask} frame={frame} kind="get" action="/aanmelden/sleutel" back={back} />
      <p>{t('code.lost')}</p>
      <p>
        <a href="/aanmelden">{t('code.again')}</a>
      </p>
    </Page>
  );
};
