import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { networkOf } from '../../../src/domain/parties/network-of.js';

const group = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff }));
const eightGroups = fc.tuple(group, group, group, group, group, group, group, group);
const hex = (groups: readonly number[]): string[] => groups.map((one) => one.toString(16));

describe('the network an address counts for', () => {
  it.each([
    { address: '192.0.2.1', network: '192.0.2.1', because: 'IPv4 is counted by address' },
    { address: '0.0.0.0', network: '0.0.0.0', because: 'the zeros of IPv4 stay' },
    { address: '::ffff:192.0.2.1', network: '192.0.2.1', because: 'IPv4 in the clothes of IPv6' },
    { address: '::FFFF:198.51.100.222', network: '198.51.100.222', because: 'in capitals too' },
    { address: '::ffff:203.113.0.10', network: '203.113.0.10', because: 'whichever part is long' },
    { address: '2001:db8::ffff:192.0.2.1', network: '2001:db8:0:0', because: 'IPv4 behind a network is of that network' },
    { address: '::ffff:192.0.2.1%eth0', network: '0:0:0:0', because: 'what is more than an address is not taken for one' },
    { address: '2001:db8:1:2:3:4:5:6', network: '2001:db8:1:2', because: 'the first half' },
    { address: '2001:0DB8:1::9', network: '2001:db8:1:0', because: 'two colons stand for zeros' },
    { address: '2001:db8::1:2:3:4:5', network: '2001:db8:0:1', because: 'zeros in the middle' },
    { address: '2001:db8::', network: '2001:db8:0:0', because: 'zeros at the end' },
    { address: '2001:0000:0001:0020:3:4:5:6', network: '2001:0:1:20', because: 'zeros in front of a group are nothing' },
    { address: '::1', network: '0:0:0:0', because: 'this machine' },
    { address: '1:2:3:4:5:6:7:8::9', network: '1:2:3:4', because: 'a group too many does no harm' },
    { address: '', network: '', because: 'unknown stays unknown' },
  ])('of $address is $network: $because', ({ address, network }) => expect(networkOf(address)).toBe(network));

  it('is the same in whatever way an address is written', () => {
    fc.assert(
      fc.property(eightGroups, fc.nat(7), fc.integer({ min: 1, max: 8 }), (groups, from, length) => {
        const network = hex(groups.slice(0, 4)).join(':');
        const padded = hex(groups).map((one) => one.padStart(4, '0').toUpperCase());
        expect([hex(groups).join(':'), padded.join(':')].map(networkOf)).toEqual([network, network]);

        const cleared = groups.map((one, at) => (at >= from && at < from + length ? 0 : one));
        const shortened = `${hex(cleared.slice(0, from)).join(':')}::${hex(cleared.slice(from + length)).join(':')}`;
        expect(networkOf(shortened)).toBe(hex(cleared.slice(0, 4)).join(':'));
      }),
    );
  });

  it('is found for any text, since a header may bring any text', () => {
    fc.assert(fc.property(fc.stringMatching(/^[0-9a-f:.]{0,60}$/), (text) => expect(typeof networkOf(text)).toBe('string')));
  });
});
