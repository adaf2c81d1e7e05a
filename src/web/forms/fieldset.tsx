import type { ComponentChildren } from 'preact';
import { useWords } from '../languages/use-words.js';

interface FieldsetProps {
  readonly legend: string;
  readonly hint?: string;
  readonly fault?: string;
  /** Ties hint and fault to the group; needed when there is either. */
  readonly id?: string;
  readonly optional?: boolean;
  readonly children: ComponentChildren;
}

/** A question that is answered with more than one control. */
export const Fieldset = ({ legend, hint, fault, id = '', optional = false, children }: FieldsetProps) => {
  const t = useWords();
  return (
    <fieldset class={fault === undefined ? 'fieldset' : 'fieldset field-faulty'} aria-describedby={describedBy(id, hint, fault)}>
      <legend class="field-label">
        {legend}
        {optional && <span class="field-optional"> ({t('form.optional')})</span>}
      </legend>
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
    </fieldset>
  );
};

function describedBy(id: string, hint: string | undefined, fault: string | undefined): string | undefined {
  const ids = [hint === undefined ? [] : [`${id}-uitleg`], fault === undefined ? [] : [`${id}-fout`]].flat();
  return ids.length === 0 ? undefined : ids.join(' ');
}
