import { describe, expect, it } from '@jest/globals';
import { dateOfCode } from '../../../src/domain/identifiers/date-of-code.js';
import { fullYearOf } from '../../../src/domain/identifiers/full-year-of.js';
import { hibcCheckCharacter } from '../../../src/domain/identifiers/hibc-check-character.js';
import { readGs1Carrier } from '../../../src/domain/identifiers/read-gs1-carrier.js';
import { readHibcCarrier } from '../../../src/domain/identifiers/read-hibc-carrier.js';

const GS = '\u001d';
const GTIN = '38425876095074';

/** A HIBC code with the check character it should have. */
const hibc = (text: string) => `${text}${hibcCheckCharacter(text)}`;

describe('a year of two digits', () => {
  it.each([
    [26, 2026, 2026],
    [76, 2026, 2076],
    [77, 2026, 1977],
    [0, 2026, 2000],
    [99, 2026, 1999],
    [10, 2060, 2110],
    [11, 2060, 2011],
    [60, 2060, 2060],
  ])('%i read in %i is %i', (year, inYear, full) => {
    expect(fullYearOf(year, inYear)).toBe(full);
  });
});

describe('a date of six digits', () => {
  it.each([
    ['261119', '2026-11-19'],
    ['260400', '2026-04-30'],
    ['261200', '2026-12-31'],
    ['260200', '2026-02-28'],
    ['280200', '2028-02-29'],
    ['260100', '2026-01-31'],
  ])('%s is %s', (digits, value) => {
    expect(dateOfCode(digits, 2026)).toEqual({ ok: true, value });
  });

  it.each(['261300', '261301', '260230', '260001', '260000'])('%s is none', (digits) => {
    expect(dateOfCode(digits, 2026)).toEqual({ ok: false, reason: 'date' });
  });
});

describe('a GS1 barcode', () => {
  it.each([
    {
      raw: `]d20108806388269617112302141728021310230214A3263-01${GS}21059${GS}240ARO4808C`,
      says: {
        gtin: '08806388269617',
        productionDate: '2023-02-14',
        expiryDate: '2028-02-13',
        lot: '230214A3263-01',
        serial: '059',
        additionalId: 'ARO4808C',
      },
    },
    { raw: `(01)${GTIN}(17)181119(37)1`, says: { gtin: GTIN, expiryDate: '2018-11-19', count: 1 } },
    { raw: `(01)${GTIN}(17)260400(10)123456`, says: { gtin: GTIN, expiryDate: '2026-04-30', lot: '123456' } },
    { raw: `(01)${GTIN}(17)261200(10)123456`, says: { gtin: GTIN, expiryDate: '2026-12-31', lot: '123456' } },
    { raw: `01${GTIN}1726020010123456`, says: { gtin: GTIN, expiryDate: '2026-02-28', lot: '123456' } },
    { raw: ` ]C110A1 `, says: { lot: 'A1' } },
    { raw: `]Q310A1`, says: { lot: 'A1' } },
    { raw: `]e010A1`, says: { lot: 'A1' } },
    { raw: `01${GTIN}${GS}10A1`, says: { gtin: GTIN, lot: 'A1' } },
    { raw: `02${GTIN}3712345678`, says: { containedGtin: GTIN, count: 12_345_678 } },
    { raw: `3050`, says: { count: 50 } },
    { raw: `00387123450000000012`, says: { sscc: '387123450000000012' } },
    { raw: `4148712345000011250S2`, says: { gln: '8712345000011', secondarySerial: 'S2' } },
    { raw: '801312345ANJ', says: { basicUdiDi: '12345ANJ' } },
    { raw: '(8013)12345ANJ(10)A(1)', says: { basicUdiDi: '12345ANJ', lot: 'A(1)' } },
    { raw: '(10)A1(10)B2', says: { lot: 'B2' } },
    { raw: '1012345678901234567890', says: { lot: '12345678901234567890' } },
  ])('$raw', ({ raw, says }) => {
    expect(readGs1Carrier(raw, 2026)).toEqual({ ok: true, value: says });
  });

  it.each([
    ['(01)38425876095079(10)12345', 'check-digit'],
    ['(09)38425876095074', 'element'],
    ['(17)261345', 'date'],
    ['30aa', 'characters'],
    ['', 'empty'],
    [']d2', 'empty'],
    ['x]d210A1', 'element'],
    ['(x)1', 'element'],
    [`99${GTIN}`, 'element'],
    [`10A1${GS}99`, 'element'],
    [`01${GTIN.slice(1)}`, 'length'],
    [`(01)${GTIN}1`, 'length'],
    ['(01)3842-587609507', 'characters'],
    ['10', 'length'],
    ['(10)', 'length'],
    ['10123456789012345678901', 'length'],
    ['30123456789', 'length'],
    ['10A1~', 'characters'],
    ['10é1', 'characters'],
    ['10A1é', 'characters'],
    ['301a', 'characters'],
    ['30a1', 'characters'],
    ['17a61119', 'characters'],
    ['00387123450000000013', 'check-digit'],
    ['00000000000000000000', 'placeholder'],
    ['4148712345000012', 'check-digit'],
    ['801312345ANK', 'check-digit'],
    ['21123456789012345678901', 'length'],
    ['2401234567890123456789012345678901', 'length'],
    ['2501234567890123456789012345678901', 'length'],
    ['37123456789', 'length'],
    ['801312345678901234567890123NTX', 'length'],
    ['1723021', 'length'],
    ['11230', 'length'],
  ])('%j is refused: %s', (raw, reason) => {
    expect(readGs1Carrier(raw, 2026)).toEqual({ ok: false, reason });
  });
});

describe('a HIBC barcode', () => {
  const primary = '+A123BJC5D6E71G1';
  const product = { lic: 'A123', pcn: 'BJC5D6E71G', unitOfMeasure: 1 };

  it.each([
    { raw: '+SNOWMAKER0Q', says: { lic: 'SNOW', pcn: 'MAKER', unitOfMeasure: 0 } },
    { raw: '+BLUEUNICORN7N', says: { lic: 'BLUE', pcn: 'UNICORN', unitOfMeasure: 7 } },
    { raw: '+A123AA40 ', says: { lic: 'A123', pcn: 'AA4', unitOfMeasure: 0 } },
    { raw: '+$$73C001X3', says: { lot: '3C001', link: 'X' } },
    { raw: '+$$09053C001XA', says: { lot: '3C001', expiry: '2005-09', link: 'X' } },
    { raw: '+$$30509283C001XN', says: { lot: '3C001', expiryDate: '2005-09-28', link: 'X' } },
    {
      raw: `${primary}/$$91234573C001/16D20160101/14D20200101W`,
      says: { ...product, quantity: 12_345, lot: '3C001', productionDate: '2016-01-01', expiryDate: '2020-01-01' },
    },
    {
      raw: `${primary}/$$73C001/S0001/16D20160101/14D20200101Y`,
      says: { ...product, lot: '3C001', serial: '0001', productionDate: '2016-01-01', expiryDate: '2020-01-01' },
    },
    { raw: hibc('+$LOT1X'), says: { lot: 'LOT1', link: 'X' } },
    { raw: hibc('+$+S1X'), says: { serial: 'S1', link: 'X' } },
    { raw: hibc('+$$+7S1X'), says: { serial: 'S1', link: 'X' } },
    { raw: hibc('+$$+3260928S1X'), says: { serial: 'S1', expiryDate: '2026-09-28', link: 'X' } },
    { raw: hibc(`${primary}/$$1226`), says: { ...product, expiry: '2026-12' } },
    { raw: hibc(`${primary}/$$2092826A`), says: { ...product, expiryDate: '2026-09-28', lot: 'A' } },
    { raw: hibc(`${primary}/$$426092823A`), says: { ...product, expiryDate: '2026-09-28', lot: 'A' } },
    { raw: hibc(`${primary}/$$526365A`), says: { ...product, expiryDate: '2026-12-31', lot: 'A' } },
    { raw: hibc(`${primary}/$$528366A`), says: { ...product, expiryDate: '2028-12-31', lot: 'A' } },
    { raw: hibc(`${primary}/$$62600123A`), says: { ...product, expiryDate: '2026-01-01', lot: 'A' } },
    { raw: hibc(`${primary}/$$8127A`), says: { ...product, quantity: 12, lot: 'A' } },
    { raw: hibc(`${primary}/$$812`), says: { ...product, quantity: 12 } },
    { raw: hibc(`${primary}/$$812326092`), says: null, reason: 'date' },
    { raw: hibc(`${primary}/Q500`), says: { ...product, quantity: 500 } },
    { raw: hibc(`${primary}/Q12345`), says: { ...product, quantity: 12_345 } },
    { raw: hibc(`${primary}/$123456789012345678`), says: { ...product, lot: '123456789012345678' } },
  ])('$raw', ({ raw, says, reason }) => {
    expect(readHibcCarrier(raw, 2026)).toEqual(says ? { ok: true, value: says } : { ok: false, reason });
  });

  it('links a secondary code to the check character of its primary', () => {
    expect(readHibcCarrier('+$$73C001X3', 2026)).toMatchObject({ value: { link: '+A123BJC5D6E71G1X'.at(-1) } });
  });

  it.each([
    ['+SNOWMAKER0R', 'check-digit'],
    [`${primary}/$$73C0013`, 'check-digit'],
    ['SNOWMAKER0Q', 'prefix'],
    ['', 'empty'],
    ['+snowmaker0Q', 'characters'],
    ['+SNOWMAKER0Q ', 'check-digit'],
    [hibc('+1NOWMAKER0'), 'form'],
    [hibc('+SN-WMAKER0'), 'form'],
    [hibc('+SNOW0'), 'form'],
    [hibc('+SNOWMAKER'), 'form'],
    [hibc('+SNOW12345678901234567890'), 'form'],
    [hibc('+ SNOWMAKER0'), 'form'],
    [hibc('+SNOWMAKER0 '), 'form'],
    [hibc('+'), 'form'],
    [hibc(`${primary}/X1`), 'element'],
    [hibc(`${primary}/`), 'element'],
    [hibc(`${primary}/$`), 'form'],
    [hibc(`${primary}/$1234567890123456789`), 'form'],
    [hibc(`${primary}/$A-1`), 'form'],
    [hibc(`${primary}/$-A1`), 'form'],
    [hibc(`${primary}/$A1-`), 'form'],
    [hibc(`${primary}/S`), 'form'],
    [hibc(`${primary}/$+A.`), 'form'],
    [hibc(`${primary}/$$7A.`), 'form'],
    [hibc(`${primary}/$$`), 'date'],
    [hibc(`${primary}/$$A7`), 'date'],
    [hibc(`${primary}/$$1326A`), 'date'],
    [hibc(`${primary}/$$0026A`), 'date'],
    [hibc(`${primary}/$$3261328A`), 'date'],
    [hibc(`${primary}/$$A3260928`), 'date'],
    [hibc(`${primary}/$$526366A`), 'date'],
    [hibc(`${primary}/$$526000A`), 'date'],
    [hibc(`${primary}/$$62636600A`), 'date'],
    [hibc(`${primary}/$$8A7`), 'date'],
    [hibc(`${primary}/$$812A`), 'date'],
    [hibc(`${primary}/Q`), 'form'],
    [hibc(`${primary}/Q123456`), 'form'],
    [hibc(`${primary}/QA1`), 'form'],
    [hibc(`${primary}/Q1A`), 'form'],
    [hibc(`${primary}/14D20201301`), 'date'],
    [hibc(`${primary}/16D2020010`), 'date'],
    [hibc(`${primary}/14D202001011`), 'date'],
    [hibc('+$$A7X'), 'date'],
  ])('%j is refused: %s', (raw, reason) => {
    expect(readHibcCarrier(raw, 2026)).toEqual({ ok: false, reason });
  });
});
