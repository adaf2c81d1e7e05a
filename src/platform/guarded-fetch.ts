const TIMEOUT_MS = 5_000;

/** An address that this process may not ask, whoever wrote it down. */
export class FetchRefused extends Error {
  constructor(readonly origin: string) {
    super('an address outside the ones that are set up');
    this.name = 'FetchRefused';
  }
}

/**
 * Asks over HTTP, and only where the operator said: the one way out of this process. No redirect is followed, since the
 * other side chooses where it leads; nothing waits longer than five seconds; and without https only this machine is asked.
 *
 * @param origin  `https://idp.example`, or `http://127.0.0.1:8080`
 * @throws {FetchRefused} for any other address
 */
export function fetchFrom(origin: string): (url: string | URL, init?: RequestInit) => Promise<Response> {
  const allowed = new URL(origin);
  return async (url, init = {}) => {
    const asked = new URL(url);
    if (asked.origin !== allowed.origin || !isSafe(asked)) throw new FetchRefused(asked.origin);
    return fetch(asked, { ...init, redirect: 'error', signal: init.signal ?? AbortSignal.timeout(TIMEOUT_MS) });
  };
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}
