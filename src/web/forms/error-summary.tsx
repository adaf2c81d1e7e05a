import { useWords } from '../languages/use-words.js';
import type { FieldNames, FormFault } from './form-context.js';
import { namedMessage } from './named-message.js';
import { fieldId } from './use-field.js';

interface ErrorSummaryProps {
  readonly faults: readonly FormFault[];
  readonly nameOf?: FieldNames;
}

/** Every fault at once, each with the name of its field and a way to it. Draws nothing when there is none. */
export const ErrorSummary = ({ faults, nameOf }: ErrorSummaryProps) => {
  const t = useWords();
  if (faults.length === 0) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} id="fouten" autofocus>
      <h2>{t('form.faults', { count: faults.length })}</h2>
      <ul>
        {faults.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field === '' ? message : <a href={`#${fieldId(field)}`}>{namedMessage(nameOf?.(field), message)}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
};
