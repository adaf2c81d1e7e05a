import type { Fault } from '../../domain/problem.js';
import { PROBLEMS } from '../../domain/problem.js';
import type { Language } from '../languages/language.js';
import { translator } from '../languages/translator.js';
import type { FormFault } from './form-context.js';

/** Refusals as sentences beside the fields they are about: pointer `/lots/0/expiresOn` is the field `lots.0.expiresOn`. */
export function formFaults(faults: readonly Fault[], language: Language): readonly FormFault[] {
  const t = translator(language, PROBLEMS);
  return faults.map(({ code, pointer, values }) => ({
    field: pointer.replace(/^\//, '').replaceAll('/', '.'),
    message: t(code, values),
  }));
}
