import { useWords } from '../languages/use-words.js';
import type { FormFault } from './form-context.js';
import { fieldId } from './use-field.js';

/** Every fault at once, each with a way to the field it is about. Draws nothing when there is none. */
export const ErrorSummary = ({ faults }: { readonly faults: readonly FormFault[] }) => {
  const t = useWords();
  if (faults.length === 0) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} id="fouten" autofocus>
      <h2>{t('form.faults', { count: faults.length })}</h2>
      <ul>
        {faults.map(({ field, message }) => (
          <li key={`${field} ${message}`}>{field === '' ? message : <a href={`#${fieldId(field)}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
};
