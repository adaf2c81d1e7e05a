import { Button } from '../../../../web/forms/button.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormFault, Typed } from '../../../../web/forms/form-context.js';
import { TextArea } from '../../../../web/forms/text-area.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { correspondenceWords } from '../correspondence.words.js';

export interface WriteMessageProps {
  readonly action: string;
  readonly csrf: string;
  readonly faults: readonly FormFault[];
  readonly typed: Typed;
}

/** The field to write the next message in. */
export const WriteMessageForm = ({ language, action, csrf, faults, typed }: WriteMessageProps & { readonly language: Language }) => {
  const t = translator(language, correspondenceWords);
  const nameOf = (field: string) => (field === 'text' ? t('write.text') : undefined);
  return (
    <Form action={action} csrf={csrf} faults={faults} nameOf={nameOf} typed={typed}>
      <TextArea name="text" label={t('write.text')} hint={t('write.hint')} rows={5} />
      <Button>{t('write.send')}</Button>
    </Form>
  );
};
