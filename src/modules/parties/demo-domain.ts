/** Accounts of the demo world are known by their address; `.test` leads to no mailbox anywhere (RFC 2606). */
const DEMO_DOMAIN = '@demo.meldpunt.test';

export function demoAddress(name: string): string {
  return `${name}${DEMO_DOMAIN}`;
}

export function isDemoAddress(email: string): boolean {
  return email.endsWith(DEMO_DOMAIN);
}
