import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { formWords } from '../report-form.words.js';

/** What is said above a form that comes back: what became of what was typed. */
export function remarkOf(word: 'form.saved' | 'form.resumed' | 'form.kept', language: Language): string {
  return translator(language, formWords)(word);
}
