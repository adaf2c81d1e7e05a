const GROUPED = { nl: /^\d{1,3}(\.\d{3})+(,\d+)?$/, en: /^\d{1,3}(,\d{3})+(\.\d+)?$/ } as const;
const PLAIN = /^\d+([.,]\d+)?$/;

/**
 * The number a person typed, or null when it is none. "1.234" is 1234 in Dutch and 1.234 in English; "1,5" and "1.5"
 * are one and a half in both, since neither can be a group of thousands. Spaces between digits are dropped.
 */
export function parseNumber(text: string, language: 'nl' | 'en'): number | null {
  const compact = text.replace(/\s/g, '');
  const [group, point] = language === 'nl' ? (['.', ','] as const) : ([',', '.'] as const);
  if (GROUPED[language].test(compact)) return Number(compact.replaceAll(group, '').replace(point, '.'));
  return PLAIN.test(compact) ? Number(compact.replace(',', '.')) : null;
}
