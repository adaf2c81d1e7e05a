import { describe, expect, it } from '@jest/globals';
import { parseChange, type TypedChange } from '../../../src/domain/dikes/parse-change.js';
import { parseProducer, type TypedProducer } from '../../../src/domain/dikes/parse-producer.js';
import { Problem } from '../../../src/domain/problem.js';

const NO_MATERIAL = { name: '', stock: ' ', perProduct: '', inflow: '' };
const typed = (given: Partial<TypedProducer> = {}): TypedProducer => ({
  organisation: 's1',
  base: '1.400',
  full: '17.500',
  ramp: '90',
  certification: 'certified',
  certifiedOn: '',
  materials: [NO_MATERIAL],
  reason: ' Gesprek met de directie ',
  ...given,
});
const faults = (given: Partial<TypedProducer>) => faultsOf(() => parseProducer(typed(given), 'nl'));
const faultsOf = (work: () => unknown) => {
  try {
    work();
    return [];
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    return fault.faults.map(({ code, pointer }) => `${code} ${pointer}`);
  }
};

describe('what the desk typed about a producer', () => {
  it('is understood per week and kept per day', () => {
    expect(parseProducer(typed(), 'nl')).toEqual({
      organisation: 's1',
      producer: { base: 200, full: 2_500, ramp: 90, certification: { kind: 'certified' }, materials: [] },
      reason: 'Gesprek met de directie',
    });
  });

  it('takes materials as they come, and leaves out lines in which nothing was typed', () => {
    const materials = [NO_MATERIAL, { name: 'Meltblown', stock: '90.000', perProduct: '0,1', inflow: '700' }];
    expect(parseProducer(typed({ materials }), 'nl').producer.materials).toEqual([
      { name: 'Meltblown', stock: 90_000, perProduct: 0.1, inflow: 100 },
    ]);
  });

  it('knows a certification that is to come by its day', () => {
    const read = parseProducer(typed({ certification: 'expected', certifiedOn: '2027-01-31' }), 'nl');
    expect(read.producer.certification).toEqual({ kind: 'expected', on: '2027-01-31' });
    expect(parseProducer(typed({ certification: 'none', certifiedOn: '2027-01-31' }), 'nl').producer.certification).toEqual({
      kind: 'none',
    });
  });

  it.each<[Partial<TypedProducer>, string]>([
    [{ organisation: ' ' }, 'producer.organisation /organisation'],
    [{ base: '-1' }, 'producer.amount /base'],
    [{ full: 'veel' }, 'producer.amount /full'],
    [{ full: '1.000.000.001' }, 'producer.amount /full'],
    [{ full: '1.399' }, 'producer.full-below-base /full'],
    [{ ramp: '731' }, 'producer.ramp /ramp'],
    [{ certification: 'maybe' }, 'producer.certification /certification'],
    [{ certification: 'expected', certifiedOn: '2027-02-30' }, 'producer.certified-on /certifiedOn'],
    [{ materials: [{ ...NO_MATERIAL, name: 'x', stock: '1', perProduct: '0' }] }, 'producer.per-product /materials/0/perProduct'],
    [{ materials: [{ ...NO_MATERIAL, stock: '1', perProduct: '1' }] }, 'producer.material /materials/0/name'],
    [{ materials: [{ ...NO_MATERIAL, name: 'x', stock: '1', perProduct: 'veel' }] }, 'producer.per-product /materials/0/perProduct'],
    [{ materials: [NO_MATERIAL, { ...NO_MATERIAL, name: 'x', stock: '', perProduct: '1' }] }, 'producer.amount /materials/1/stock'],
    [{ materials: [{ name: 'x', stock: '1', perProduct: '1', inflow: '-7' }] }, 'producer.amount /materials/0/inflow'],
    [{ reason: '' }, 'producer.reason /reason'],
    [{ reason: 'x'.repeat(1_001) }, 'producer.reason /reason'],
  ])('refuses %j', (given, fault) => expect(faults(given)).toEqual([fault]));

  it('takes a producer that already makes all it can, and one of whom nobody knows when it is certified', () => {
    expect(faults({ full: '1.400' })).toEqual([]);
    expect(faults({ certification: 'none' })).toEqual([]);
  });

  it('says everything that is wrong at once', () => {
    expect(faults({ base: '', full: '', ramp: '', certification: '', reason: '' })).toHaveLength(5);
  });
});

describe('a change that somebody weighs', () => {
  const change = (given: Partial<TypedChange>, language: 'nl' | 'en' = 'nl') =>
    parseChange({ dike1: '', dike2: ' ', sooner: '', ...given }, language);

  it('is none when nothing was typed', () => expect(change({})).toBeNull());

  it('is of nothing where nothing was typed', () => {
    expect(change({ dike1: '1.500' })).toEqual({ dike1: 1_500, dike2: 0, sooner: 0 });
    expect(change({ dike2: '1,500' }, 'en')).toEqual({ dike1: 0, dike2: 1_500, sooner: 0 });
    expect(change({ sooner: '730' })).toEqual({ dike1: 0, dike2: 0, sooner: 730 });
  });

  it('is refused with all that is wrong', () => {
    const refused = { dike1: 'veel', dike2: '1.000.000.001', sooner: '731' };
    expect(faultsOf(() => change(refused))).toEqual(['producer.amount /dike1', 'producer.amount /dike2', 'producer.ramp /sooner']);
  });
});
