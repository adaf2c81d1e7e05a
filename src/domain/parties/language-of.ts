/** The language in which to address somebody: Dutch unless told; undefined when it is one that we do not speak. */
export function languageOf(text: string | null | undefined): 'nl' | 'en' | undefined {
  const language = text ?? 'nl';
  return language === 'nl' || language === 'en' ? language : undefined;
}
