import { isLanguage, type Language } from './language.js';

type Cookies = Readonly<Record<string, string | undefined>>;

const YEAR_SECONDS = 31_536_000;
const NAMES = { guarded: '__Host-lang', plain: 'lang' } as const;

/** The header that remembers a choice; over https in a cookie of this host alone, see `cookieName`. */
export function languageCookie(language: Language, secure: boolean): string {
  const name = secure ? NAMES.guarded : NAMES.plain;
  return `${name}=${language}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly${secure ? '; Secure' : ''}`;
}

/** What was chosen with the switch; undefined when nothing was, or nothing that we speak. */
export function chosenLanguage(cookies: Cookies): Language | undefined {
  const chosen = cookies[NAMES.guarded] ?? cookies[NAMES.plain];
  return isLanguage(chosen) ? chosen : undefined;
}
