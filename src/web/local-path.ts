const NOWHERE = 'http://nowhere.invalid';

/** Where to return to: a path of this service, and never another site, whatever the address bar was made to say. */
export function localPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])/.test(wanted)) return '/';
  if (!URL.canParse(wanted, NOWHERE)) return '/';
  const { origin, pathname, search, hash } = new URL(wanted, NOWHERE);
  return origin === NOWHERE && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/';
}
