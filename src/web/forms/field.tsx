import type { ComponentChildren } from 'preact';
import { useWords } from '../languages/use-words.js';

/** What every kind of field asks for. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  /** In a table the heads of row and column say it to the eye; the label then says it to the ear. */
  readonly labelHidden?: boolean;
}

interface FieldFrameProps extends FieldProps {
  readonly id: string;
  readonly fault: string | undefined;
  readonly children: ComponentChildren;
}

/** Label, hint and fault around one control. */
export const Field = ({ id, label, hint, fault, optional = false, labelHidden = false, children }: FieldFrameProps) => {
  const t = useWords();
  return (
    <div class={fault === undefined ? 'field' : 'field field-faulty'}>
      <label class={labelHidden ? 'visually-hidden' : 'field-label'} for={id}>
        {label}
        {optional && <span class="field-optional"> ({t('form.optional')})</span>}
      </label>
      {hint !== undefined && (
        <p class="field-hint" id={`${id}-uitleg`}>
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p class="field-fault" id={`${id}-fout`}>
          <span class="visually-hidden">{t('form.fault')}</span> {fault}
        </p>
      )}
      {children}
    </div>
  );
};
