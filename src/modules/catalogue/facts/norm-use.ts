import type { Fact } from './fact.js';
import type { ProductGroupId } from './product-group-id.js';
import { SOURCES } from './sources.js';

/** Roles in which WHO counts persons: at work, and in bed. */
export type NormRole =
  | 'health-worker'
  | 'cleaner'
  | 'ambulance'
  | 'biomedical-engineer'
  | 'caregiver-hospital'
  | 'caregiver-isolation'
  | 'screening-worker'
  | 'lab-technician'
  | 'lab-cleaner'
  | 'inpatient'
  | 'isolation-patient'
  | 'screening-patient';

/** Norm use per person and day; a role that is left out uses none. */
export interface NormUse extends Fact {
  readonly productGroup: ProductGroupId;
  /** WHO counts gloves in pairs: convert to pieces before adding up. */
  readonly countedIn: 'piece' | 'pair' | 'litre';
  readonly perPersonPerDay: { readonly [role in NormRole]?: number };
}

const norm = (productGroup: ProductGroupId, countedIn: NormUse['countedIn'], perPersonPerDay: NormUse['perPersonPerDay']): NormUse => ({
  productGroup,
  countedIn,
  perPersonPerDay,
  source: SOURCES.who,
  verified: true,
});

const FOUR_MASKS = { 'health-worker': 4, cleaner: 4, ambulance: 4, 'screening-worker': 4, 'lab-technician': 4 } as const;

/** What a person needs in a day when there is enough. Goggles are worn again: a fraction per day. */
export const NORM_USE: readonly NormUse[] = [
  norm('isolation-gown', 'piece', {
    'health-worker': 1,
    cleaner: 1,
    ambulance: 1,
    'biomedical-engineer': 1,
    'caregiver-hospital': 1,
    'screening-worker': 2,
    'lab-technician': 2,
    'lab-cleaner': 1,
  }),
  norm('apron', 'piece', { 'health-worker': 1 }),
  norm('examination-glove', 'pair', {
    'health-worker': 24,
    ambulance: 4,
    'biomedical-engineer': 2,
    'caregiver-hospital': 4,
    'caregiver-isolation': 4,
    'screening-worker': 8,
    'lab-technician': 8,
  }),
  norm('goggles', 'piece', { 'health-worker': 0.1, cleaner: 0.1, ambulance: 0.1, 'screening-worker': 0.1, 'lab-technician': 0.0667 }),
  norm('face-shield', 'piece', { 'health-worker': 1, cleaner: 1, 'biomedical-engineer': 1, 'lab-technician': 2 }),
  norm('ffp2', 'piece', { 'health-worker': 1 }),
  norm('surgical-mask-iir', 'piece', {
    ...FOUR_MASKS,
    'biomedical-engineer': 1,
    'caregiver-hospital': 2,
    'caregiver-isolation': 2,
    inpatient: 2,
    'isolation-patient': 1,
    'screening-patient': 1,
  }),
  norm('hand-disinfectant', 'litre', {
    'health-worker': 0.0333,
    cleaner: 0.0333,
    ambulance: 0.0333,
    'biomedical-engineer': 0.0333,
    'caregiver-isolation': 0.0333,
    'isolation-patient': 0.01,
    'screening-worker': 0.03,
    'screening-patient': 0.01,
    'lab-technician': 0.03,
    'lab-cleaner': 0.03,
  }),
];
