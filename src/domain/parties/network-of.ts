/** Groups of an IPv6 address that name a network; the other four are the subscriber's to choose. Source: RFC 4291, section 2.5.4. */
const NETWORK_GROUPS = 4;
const GROUPS = 8;

/** The network an address counts for: an IPv4 address itself, the first 64 bits of an IPv6 address, since one person has them all. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address;
  const missing = Math.max(0, GROUPS - groupsIn(address).length);
  const whole = address.toLowerCase().replace('::', `:${'0:'.repeat(missing)}`);
  return groupsIn(whole).slice(0, NETWORK_GROUPS).map(withoutZeros).join(':');
}

function groupsIn(text: string): readonly string[] {
  return text.split(':').filter((group) => group !== '');
}

function withoutZeros(group: string): string {
  return group.replace(/^0+(?=.)/, '');
}
