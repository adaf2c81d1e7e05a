import type { Fact } from './fact.js';
import type { ProductGroupId } from './product-group-id.js';
import { SOURCES } from './sources.js';

/** Equipment per bed in use, by severity as WHO counts it: severe needs oxygen, critical a ventilator. */
export interface BedEquipment extends Fact {
  readonly productGroup: ProductGroupId;
  readonly what: string;
  readonly perSevereBed: number;
  readonly perCriticalBed: number;
}

const perBed = (productGroup: ProductGroupId, what: string, perSevereBed: number, perCriticalBed: number): BedEquipment => ({
  productGroup,
  what,
  perSevereBed,
  perCriticalBed,
  source: SOURCES.who,
  verified: true,
});

/** What stands at a bed. */
export const BED_EQUIPMENT: readonly BedEquipment[] = [
  perBed('icu-ventilator', 'ventilator', 0, 0.67),
  perBed('oxygen-device', 'oxygen source', 1, 1),
  perBed('infusion-pump', 'infusion pump', 1, 1),
  perBed('infusion-pump', 'syringe pump', 0, 3),
  perBed('patient-monitor', 'pulse oximeter', 1, 1),
  perBed('patient-monitor', 'monitor with ECG', 0, 1),
];
