import { Button } from '../../../../web/forms/button.js';
import { controlAttributes } from '../../../../web/forms/control-attributes.js';
import { Field, type FieldProps } from '../../../../web/forms/field.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormFault } from '../../../../web/forms/form-context.js';
import { useField } from '../../../../web/forms/use-field.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { attachmentsWords } from '../attachments.words.js';

export interface AttachmentsProps {
  readonly action: string;
  readonly csrf: string;
  readonly faults: readonly FormFault[];
  readonly lines: readonly { readonly href: string; readonly label: string }[];
}

/** The files with a report, each to be saved, and a field to add more. */
export const AttachmentsView = ({ language, action, csrf, faults, lines }: AttachmentsProps & { readonly language: Language }) => {
  const t = translator(language, attachmentsWords);
  const nameOf = (field: string) => (field === 'bestanden' ? t('add.label') : undefined);
  return (
    <>
      <h2>{t('attachments.title')}</h2>
      {lines.length === 0 && <p>{t('attachments.none')}</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map(({ href, label }) => (
            <li key={href}>
              <a href={href} download>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Form action={action} csrf={csrf} faults={faults} nameOf={nameOf} upload label={t('add.label')}>
        <FilesInput name="bestanden" label={t('add.label')} hint={t('add.hint')} />
        <Button kind="secondary">{t('add.send')}</Button>
      </Form>
    </>
  );
};

const FilesInput = (props: FieldProps) => {
  const state = useField(props.name, undefined);
  return (
    <Field {...props} {...state}>
      <input {...controlAttributes(props, state)} class="input" type="file" multiple />
    </Field>
  );
};
