import { isIP } from 'node:net';

const PROXY_NAMES: readonly string[] = ['loopback', 'linklocal', 'uniquelocal'];

/** Whether a text names a proxy whose X-Forwarded-For may be believed: a kind of network, an address or a network. */
export function isProxy(place: string): boolean {
  const [address = '', width, ...more] = place.split('/');
  const bits = isIP(address) === 6 ? 128 : 32;
  const fits = width === undefined || (/^\d{1,3}$/.test(width) && Number(width) <= bits);
  return PROXY_NAMES.includes(place) || (isIP(address) !== 0 && fits && more.length === 0);
}
