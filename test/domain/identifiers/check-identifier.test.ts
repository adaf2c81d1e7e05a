import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkIdentifier } from '../../../src/domain/identifiers/check-identifier.js';
import type { IdentifierFault, IdentifierKind } from '../../../src/domain/identifiers/identifier.js';
import { INVALID, VALID } from './vectors.js';

describe('an identifier', () => {
  it.each(VALID)('%s %j is stored as %j (%s)', (kind, text, stored) => {
    expect(checkIdentifier(kind, text)).toEqual({ ok: true, value: stored });
  });

  it.each(INVALID)('%s %j is refused: %s', (kind, text, _why, reason) => {
    expect(checkIdentifier(kind, text)).toEqual({ ok: false, reason });
  });

  it.each(VALID)('%s %j, once stored, is stored as it is', (kind, _text, stored) => {
    expect(checkIdentifier(kind, stored)).toEqual({ ok: true, value: stored });
  });

  it.each<IdentifierKind>([
    'agb',
    'basic-udi-di',
    'emdn',
    'gln',
    'gtin',
    'kvk',
    'kvk-branch',
    'postcode-nl',
    'rsin',
    'srn',
    'udi-carrier-gs1',
    'udi-carrier-hibc',
    'udi-di',
    'ura',
    'uzi',
    'vat-nl',
  ])('%s has something to say about nothing', (kind) => {
    expect(checkIdentifier(kind, '')).toEqual({ ok: false, reason: 'empty' });
  });

  it.each<readonly [IdentifierKind, string, string]>([
    ['kvk', ' 6959.90-68 ', '69599068'],
    ['gtin', '880638826961 7', '08806388269617'],
    ['gtin', '036000291452', '00036000291452'],
    ['uzi', '000012345', '000012345'],
    ['rsin', '0044.95.445', '004495445'],
    ['srn', ' BE-MF-000000001 ', 'BE-MF-000000001'],
    ['srn', 'DE-AR-000000001', 'DE-AR-000000001'],
    ['srn', 'DE-PR-000000001', 'DE-PR-000000001'],
    ['postcode-nl', '2511ex', '2511 EX'],
    ['emdn', ' T020604 ', 'T020604'],
    ['emdn', 'T', 'T'],
    ['emdn', 'T0299', 'T0299'],
    ['emdn', 'T0990', 'T0990'],
    ['emdn', 'T010203040506', 'T010203040506'],
    ['basic-udi-di', ' 12345ANJ ', '12345ANJ'],
    ['udi-di', '4006381333931', '04006381333931'],
    ['udi-di', '+A123AA40 ', '+A123AA40 '],
    ['udi-di', '+A123BJC5D6E71G1X', '+A123BJC5D6E71G1X'],
    ['udi-di', '+A123AA24/', '+A123AA24/'],
    ['udi-carrier-gs1', '(01)38425876095074(17)000229', '(01)38425876095074(17)000229'],
  ])('%s %j is stored as %j', (kind, text, stored) => {
    expect(checkIdentifier(kind, text)).toEqual({ ok: true, value: stored });
  });

  it.each<readonly [IdentifierKind, string, IdentifierFault]>([
    ['gtin', '1234567890', 'length'],
    ['gtin', '123456789012345', 'length'],
    ['gtin', '00000000', 'placeholder'],
    ['gln', '0000000000000', 'placeholder'],
    ['gln', '87123450000042', 'length'],
    ['kvk', '695990681', 'length'],
    ['uzi', '12345678', 'length'],
    ['srn', 'xBE-MF-000000001', 'form'],
    ['srn', 'BE-MF-0000000011', 'form'],
    ['postcode-nl', '1234 SA', 'form'],
    ['postcode-nl', '1234 SD', 'form'],
    ['postcode-nl', '1234 ABC', 'form'],
    ['postcode-nl', 'A1234 AB', 'form'],
    ['postcode-nl', '12345 AB', 'form'],
    ['emdn', '0206', 'form'],
    ['emdn', 'xT02', 'form'],
    ['emdn', 'T01020304050607', 'form'],
    ['emdn', 'T9901', 'beyond-terminal'],
    ['emdn', 'T01990101', 'beyond-terminal'],
    ['emdn', 't02060', 'form'],
    ['vat-nl', 'xNL004495445B01', 'form'],
    ['vat-nl', 'NL004495445B011', 'form'],
    ['vat-nl', 'DE004495445B01', 'form'],
    ['basic-udi-di', '12345€12', 'characters'],
    ['basic-udi-di', '1234AIIRMASK', 'prefix'],
    ['udi-di', '4006381333930', 'check-digit'],
    ['udi-di', '+SNOWMAKER0R', 'check-digit'],
    ['udi-di', '+$$73C001X3', 'form'],
    ['udi-di', '+A123BJC5D6E71G1/$$73C001/S0001/16D20160101/14D20200101Y', 'form'],
  ])('%s %j is refused: %s', (kind, text, reason) => {
    expect(checkIdentifier(kind, text)).toEqual({ ok: false, reason });
  });

  it.each<readonly [IdentifierKind, string]>([
    ['gtin', '4006381333931'],
    ['gln', '8712345000011'],
    ['rsin', '111222333'],
  ])('%s: a slip of one digit in %s never passes', (kind, text) => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 9 }), (place, slip) => {
        const digit = (Number(text[place]) + slip) % 10;
        const slipped = text.slice(0, place) + String(digit) + text.slice(place + 1);
        expect(checkIdentifier(kind, slipped)).toEqual({ ok: false, reason: 'check-digit' });
      }),
    );
  });
});
