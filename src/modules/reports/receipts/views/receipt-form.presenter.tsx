import type { Problem } from '../../../../domain/problem.js';
import { formFaults } from '../../../../web/forms/form-faults.js';
import type { Frame } from '../../../../web/page/frame.js';
import { renderPage } from '../../../../web/page/render-page.js';
import { ReceiptFormPage } from './receipt-form.view.js';

/** The form for a receipt code; a code that was refused comes back, to be put right. */
export function receiptFormPage(frame: Frame, problem?: Problem, typed = ''): string {
  const faults = problem === undefined ? [] : formFaults(problem.faults, frame.language);
  return renderPage(<ReceiptFormPage frame={{ ...frame, path: '/ontvangstbewijs' }} faults={faults} typed={typed} />);
}
