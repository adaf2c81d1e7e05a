import { useContext } from 'preact/hooks';
import type { KeyOf } from './define-messages.js';
import { LanguageContext } from './language-context.js';
import { translator, type Translate } from './translator.js';
import { words } from '../words.js';

export type Word = KeyOf<typeof words>;

/** The words every page shares, in the language of the page around the part. */
export function useWords(): Translate<Word> {
  return translator(useContext(LanguageContext), words);
}
