export const LANGUAGES = ['nl', 'en'] as const;

/** Dutch is the first language of the service, English the second. */
export type Language = (typeof LANGUAGES)[number];

export function localeOf(language: Language): 'nl-NL' | 'en-GB' {
  return language === 'nl' ? 'nl-NL' : 'en-GB';
}

export function isLanguage(text: unknown): text is Language {
  return text === 'nl' || text === 'en';
}
