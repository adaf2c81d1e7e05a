/** On which side of the counter an organisation stands. care: holds dike 1; supplier: holds dike 2 and supplies. */
export type Side = 'care' | 'supplier';

const CARE = [
  'umc',
  'hospital',
  'zbc',
  'nursing-home',
  'home-care',
  'disability-care',
  'mental-health',
  'gp',
  'ggd',
  'ambulance',
  'safety-region',
  'pharmacy',
  'dental',
  'midwifery',
  'paramedic',
  'hospice',
  'laboratory',
  'blood-bank',
  'youth-care',
  'purchasing-group',
] as const;

const SUPPLIERS = [
  'manufacturer',
  'authorised-representative',
  'importer',
  'system-pack-producer',
  'distributor',
  'raw-material',
  'sterilisation',
  'logistics',
  'domestic-producer',
] as const;

/** Kind of organisation that reports, by the catalogue's id. Source: organisation types of Nictiz, version 2024-11-14. */
export type SectorId = (typeof CARE)[number] | (typeof SUPPLIERS)[number];

interface Sector {
  readonly id: SectorId;
  readonly side: Side;
}

/** Every sector with its side. */
export const SECTORS: readonly Sector[] = [
  ...CARE.map((id): Sector => ({ id, side: 'care' })),
  ...SUPPLIERS.map((id): Sector => ({ id, side: 'supplier' })),
];

/** The sector a text names; `nursing_home` is the same as `nursing-home`, since other lists spell it so. */
export function sectorOf(text: string): Sector | undefined {
  const wanted = text.trim().toLowerCase().replaceAll('_', '-');
  return SECTORS.find(({ id }) => id === wanted);
}
