import { Button } from '../../../../web/forms/button.js';
import { Checkboxes } from '../../../../web/forms/checkboxes.js';
import type { FormFault, Typed } from '../../../../web/forms/form-context.js';
import { Form } from '../../../../web/forms/form.js';
import { Radios } from '../../../../web/forms/radios.js';
import type { Option } from '../../../../web/forms/select.js';
import { TextInput } from '../../../../web/forms/text-input.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { keysWords } from '../keys.words.js';

interface MakeKeyProps {
  readonly frame: Frame;
  readonly faults: readonly FormFault[];
  readonly typed: Typed | undefined;
  readonly scopes: readonly Option[];
  readonly days: readonly Option[];
  /** The term that is chosen unless somebody says otherwise, in days. */
  readonly usual: string;
}

/** What a new key is for, what it may do, and for how long. */
export const MakeKeyView = ({ frame, faults, typed, scopes, days, usual }: MakeKeyProps) => {
  const t = translator(frame.language, keysWords);
  const labels: Readonly<Record<string, string>> = { name: t('keys.name'), scopes: t('make.scopes'), days: t('make.days') };
  const kinds = (['live', 'test'] as const).map((value) => ({ value, label: t(`kind.${value}`), hint: t(`kind.${value}.hint`) }));
  return (
    <Page {...frame} title={t('keys.make')} faulty={faults.length > 0}>
      <h1>{t('keys.make')}</h1>
      <Form
        action="/organisatie/sleutels"
        csrf={frame.person?.csrf ?? ''}
        faults={faults}
        nameOf={(field) => labels[field]}
        {...(typed === undefined ? {} : { typed })}
      >
        <TextInput name="name" label={t('keys.name')} hint={t('keys.name.hint')} autocomplete="off" />
        <Checkboxes name="scopes" label={t('make.scopes')} options={scopes} />
        <Radios name="kind" label={t('make.kind')} value="live" options={kinds} />
        <Radios name="days" label={t('make.days')} value={usual} options={days} inline />
        <Button>{t('keys.make')}</Button>
      </Form>
      <p>
        <a href="/organisatie/sleutels">{t('keys.back')}</a>
      </p>
    </Page>
  );
};
