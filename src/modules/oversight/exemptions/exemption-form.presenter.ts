import type { TypedExemption } from '../../../domain/duties/parse-exemption.js';
import { type Sent, textIn } from '../duties/duty-form.presenter.js';
import type { TypedAnswer } from './decide-exemption.js';

/** An exemption as it was typed, by an organisation or by the desk. */
export function typedExemption(sent: Sent): TypedExemption {
  return {
    ...{ organisation: textIn(sent, 'organisation'), product: textIn(sent, 'product') },
    ...{ from: textIn(sent, 'from'), until: textIn(sent, 'until') },
    ...{ reason: textIn(sent, 'reason'), contact: textIn(sent, 'contact') },
  };
}

/** An answer as it was typed. */
export function typedAnswer(sent: Sent): TypedAnswer {
  return { answer: textIn(sent, 'answer'), reason: textIn(sent, 'reason'), contact: textIn(sent, 'contact') };
}
