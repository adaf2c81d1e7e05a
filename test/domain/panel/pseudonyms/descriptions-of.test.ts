import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { descriptionsOf, type Registered } from '../../../../src/domain/panel/pseudonyms/descriptions-of.js';
import { SECTORS } from '../../../../src/domain/parties/sectors.js';

const FEWEST = 3;
const registered = fc.record({
  holding: fc.integer({ min: 0, max: 12 }),
  sector: fc.constantFrom(...SECTORS.slice(0, 4), ...SECTORS.slice(-3)),
  province: fc.constantFrom('PV26', 'PV27', 'PV28', null),
});
const registers = fc.array(registered, { maxLength: 40 }).map((all) =>
  all.map(({ holding, sector, province }, at): Registered => ({
    id: `o${at}`,
    holdingId: `h${holding}`,
    side: sector.side,
    sector: sector.id,
    province,
  })),
);
const hospital = (id: string, province: string | null, sector: Registered['sector'] = 'hospital'): Registered => ({
  id,
  holdingId: `h-${id}`,
  side: 'care',
  sector,
  province,
});

describe('descriptions of reporters', () => {
  it('are each given to organisations of at least three owners, also for who knows the rules', () => {
    fc.assert(
      fc.property(registers, (register) => {
        const given = descriptionsOf(register, FEWEST);
        const owners = new Map<string, Set<string>>();
        for (const one of register) {
          const description = given.get(one.id);
          if (description === undefined) continue;
          const key = JSON.stringify(description);
          owners.set(key, (owners.get(key) ?? new Set()).add(one.holdingId));
        }
        expect([...owners.values()].filter((set) => set.size < FEWEST)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('are true of who they describe', () => {
    fc.assert(
      fc.property(registers, (register) => {
        const given = descriptionsOf(register, FEWEST);
        for (const one of register) {
          const { side = one.side, sector, province } = given.get(one.id) ?? {};
          expect([side, sector ?? one.sector, province ?? one.province]).toEqual([one.side, one.sector, one.province]);
        }
      }),
    );
  });

  it('are withheld only where the whole side has fewer than three owners', () => {
    fc.assert(
      fc.property(registers, (register) => {
        const given = descriptionsOf(register, FEWEST);
        for (const one of register.filter(({ id }) => given.get(id) === undefined)) {
          expect(new Set(register.filter(({ side }) => side === one.side).map(({ holdingId }) => holdingId)).size).toBeLessThan(FEWEST);
        }
      }),
    );
  });

  it('name sector and province where three owners share them', () => {
    const given = descriptionsOf(
      ['a', 'b', 'c'].map((id) => hospital(id, 'PV28')),
      FEWEST,
    );
    expect(given.get('a')).toEqual({ side: 'care', sector: 'hospital', province: 'PV28' });
  });

  it('leave the province out for the two of one and the one of another', () => {
    const given = descriptionsOf([hospital('a', 'PV28'), hospital('b', 'PV28'), hospital('c', 'PV27')], FEWEST);
    expect([...new Set([...given.values()].map((one) => JSON.stringify(one)))]).toEqual([
      JSON.stringify({ side: 'care', sector: 'hospital', province: null }),
    ]);
  });

  it('take the sector from three hospitals too, when a single hospice would else stand alone', () => {
    const register = [...['a', 'b', 'c'].map((id) => hospital(id, 'PV28')), hospital('d', 'PV28', 'hospice')];
    expect([...descriptionsOf(register, FEWEST).values()]).toEqual(register.map(() => ({ side: 'care', sector: null, province: null })));
  });

  it('leave the province out for a sector before they leave out the sector', () => {
    const register = [...['a', 'b', 'c'].map((id) => hospital(id, 'PV28')), hospital('d', 'PV27'), hospital('e', 'PV27', 'hospice')];
    const others = ['f', 'g', 'h'].map((id) => hospital(id, 'PV27', 'hospice'));
    const given = descriptionsOf([...register, ...others], FEWEST);
    expect(given.get('a')).toEqual({ side: 'care', sector: 'hospital', province: null });
    expect(given.get('e')).toEqual({ side: 'care', sector: 'hospice', province: 'PV27' });
  });

  it('take only the smallest class that the same description fits, and leave all others as they were', () => {
    const many = (province: string, count: number, sector: Registered['sector'] = 'hospital') =>
      Array.from({ length: count }, (_, at) => hospital(`${province}${sector}${at}`, province, sector));
    const register = [...many('PV26', 5), ...many('PV26', 3, 'hospice'), ...many('PV27', 4), ...many('PV28', 2), ...many('PV25', 6)];
    const given = descriptionsOf(register, FEWEST);
    const told = register.map(({ id, province, sector }) => `${sector} ${province}: ${given.get(id)?.sector} ${given.get(id)?.province}`);
    expect([...new Set(told)]).toEqual([
      'hospital PV26: hospital PV26',
      'hospice PV26: hospice PV26',
      'hospital PV27: hospital null',
      'hospital PV28: hospital null',
      'hospital PV25: hospital PV25',
    ]);
  });

  it('count owners, not branches', () => {
    const branches = ['a', 'b', 'c'].map((id) => ({ ...hospital(id, 'PV28'), holdingId: 'one' }));
    expect([...descriptionsOf(branches, FEWEST).values()]).toEqual([undefined, undefined, undefined]);
  });
});
