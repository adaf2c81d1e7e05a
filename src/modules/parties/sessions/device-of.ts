/** Browsers by a word in what they say of themselves; the first that fits counts, since most also name another. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\//, 'Firefox'],
  [/\bChrom(?:e|ium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
  [/\bcurl\//, 'curl'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone|iPad\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/**
 * Kind of browser and system, so that somebody recognises a session as the own. Words of ours only: what a browser says
 * of itself is not kept, since it can tell one person from another.
 */
export function deviceOf(userAgent: string | undefined): string {
  const found = [BROWSERS, SYSTEMS].map((kinds) => kinds.find(([words]) => words.test(userAgent ?? ''))?.[1]);
  return found.filter((word) => word !== undefined).join(', ');
}
