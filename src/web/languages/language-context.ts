import { createContext } from 'preact';
import type { Language } from './language.js';

/** The language the page around a part is written in; Page provides it. */
export const LanguageContext = createContext<Language>('nl');
