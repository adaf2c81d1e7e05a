import { describe, expect, it } from '@jest/globals';
import { allAcuteCareNetworks, allPublicHealthServices, publicHealthServicesOf } from '../../../src/modules/catalogue/care-networks.js';
import { allProvinces, allSafetyRegions, province, safetyRegion } from '../../../src/modules/catalogue/regions.js';

const regions = allSafetyRegions();

describe('safety regions (veiligheidsregio’s)', () => {
  it('are twenty-five, numbered without a gap', () => {
    const codes = Array.from({ length: 25 }, (_, index) => `VR${String(index + 1).padStart(2, '0')}`);
    expect(regions.map(({ code }) => code)).toEqual(codes);
  });

  it('lie in provinces that exist, and every province has one', () => {
    expect(regions.filter((region) => province(region.province) === null)).toEqual([]);
    expect(new Set(regions.map((region) => region.province)).size).toBe(12);
  });

  it('stand each on a tile of their own, on a map of 5 by 9', () => {
    expect(new Set(regions.map(({ tile }) => `${tile.column},${tile.row}`)).size).toBe(25);
    expect(regions.filter(({ tile }) => tile.column < 0 || tile.column > 4 || tile.row < 0 || tile.row > 8)).toEqual([]);
  });

  it('have a short name that fits a tile, a name and a source', () => {
    expect(new Set(regions.map(({ short }) => short)).size).toBe(25);
    expect(regions.filter(({ short }) => !/^[A-Z]{2,3}$/.test(short))).toEqual([]);
    expect(regions.filter(({ code, name, source }) => name === '' || name === code || source === '')).toEqual([]);
  });

  it('are looked up by code', () => {
    expect(safetyRegion('VR17')?.name).toBe('Rotterdam-Rijnmond');
    expect(safetyRegion('VR26')).toBeNull();
  });
});

describe('provinces', () => {
  it('are twelve, each once, with a source', () => {
    expect(new Set(allProvinces().map(({ code }) => code)).size).toBe(12);
    expect(new Set(allProvinces().map(({ iso }) => iso)).size).toBe(12);
    expect(allProvinces().filter(({ name, source }) => name === '' || source === '')).toEqual([]);
    expect(province('PV20')?.name).toBe('Groningen');
  });
});

describe('public health services (GGD) and acute care networks (ROAZ)', () => {
  it('serve every safety region', () => {
    expect(new Set(allPublicHealthServices().map(({ id }) => id)).size).toBe(25);
    expect(regions.filter(({ code }) => publicHealthServicesOf(code).length === 0)).toEqual([]);
    expect(
      allPublicHealthServices()
        .flatMap((service) => service.safetyRegions)
        .filter((code) => safetyRegion(code) === null),
    ).toEqual([]);
  });

  it('share Midden- en West-Brabant between two', () => {
    expect(publicHealthServicesOf('VR20').map(({ name }) => name)).toEqual(['GGD West-Brabant', 'GGD Hart voor Brabant']);
  });

  it('are eleven networks, each once, with a source', () => {
    expect(new Set(allAcuteCareNetworks().map(({ id }) => id)).size).toBe(11);
    expect(allAcuteCareNetworks().filter(({ name, source }) => name === '' || source === '')).toEqual([]);
  });
});
