import { describe, expect, it } from '@jest/globals';
import { careWorkersFor } from '../../../src/domain/use/care-workers-for.js';
import { demandFromPatients } from '../../../src/domain/use/demand-from-patients.js';
import { amountPerDay } from '../../../src/domain/units.js';
import { NORM_USE } from '../../../src/modules/catalogue/facts/norm-use.js';
import { allUseAnchors, bedEquipment, normUse } from '../../../src/modules/catalogue/norm-use.js';
import { productGroup } from '../../../src/modules/catalogue/product-groups.js';

describe('norm use (WHO)', () => {
  it('is of product groups that exist, each once, with a source', () => {
    expect(NORM_USE.filter(({ productGroup: id, source }) => productGroup(id) === null || source === '')).toEqual([]);
    expect(new Set(NORM_USE.map(({ productGroup: id }) => id)).size).toBe(NORM_USE.length);
  });

  it('counts gloves in pairs: 24 for a care worker and day', () => {
    expect(normUse('examination-glove')).toMatchObject({ countedIn: 'pair', perPersonPerDay: { 'health-worker': 24 } });
  });

  it('asks 1,847.76 respirators a week for 80 severe and 20 critical beds', () => {
    const perPerson = amountPerDay(normUse('ffp2')?.perPersonPerDay['health-worker'] ?? 0);
    const persons = careWorkersFor({ severe: 80, critical: 20 });
    expect(demandFromPatients([{ persons, perPerson }])).toBeCloseTo(1847.76, 1);
  });

  it('says what stands at a bed, and nothing about what does not', () => {
    expect(bedEquipment('infusion-pump').map(({ perCriticalBed }) => perCriticalBed)).toEqual([1, 3]);
    expect(bedEquipment('apron')).toEqual([]);
    expect(normUse('icu-ventilator')).toBeNull();
  });

  it('has anchors with a source', () => {
    expect(allUseAnchors().filter(({ source }) => source === '')).toEqual([]);
    expect(allUseAnchors()).toHaveLength(3);
  });
});
