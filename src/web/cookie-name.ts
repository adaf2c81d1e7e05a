/** What our cookies are for, beside the language of a page. */
export type Keeping = 'session' | 'step' | 'receipt' | 'errand';

/**
 * Name of a cookie at a public address. Over https it begins with `__Host-`: a browser then takes it from this host alone,
 * and only over https with the path `/`, so that a neighbouring site cannot plant one (RFC 6265bis, 4.1.3.2).
 */
export function cookieName(keeping: Keeping, publicUrl: string): string {
  return `${publicUrl.startsWith('https://') ? '__Host-' : ''}meldpunt_${keeping}`;
}
