import { describe, expect, it } from '@jest/globals';
import { networkOf } from '../../../src/domain/parties/network-of.js';

describe('the network an address counts for', () => {
  it.each([
    { address: '192.0.2.1', network: '192.0.2.1', because: 'IPv4 is counted by address' },
    { address: '::ffff:192.0.2.1', network: '192.0.2.1', because: 'IPv4 in the clothes of IPv6' },
    { address: '2001:db8:1:2:3:4:5:6', network: '2001:db8:1:2', because: 'the first half' },
    { address: '2001:0DB8:1::9', network: '2001:db8:1:0', because: 'two colons stand for zeros' },
    { address: '2001:db8::1:2:3:4:5', network: '2001:db8:0:1', because: 'zeros in the middle' },
    { address: '::1', network: '0:0:0:0', because: 'this machine' },
    { address: '', network: '', because: 'unknown stays unknown' },
  ])('of $address is $network: $because', ({ address, network }) => expect(networkOf(address)).toBe(network));
});
