/** Every product group, in the order of the letter; the last three are additions for the demo world. Our own key: no nomenclature covers all. */
export const PRODUCT_GROUP_IDS = [
  'surgical-mask-iir',
  'ffp2',
  'kn95',
  'isolation-gown',
  'apron',
  'examination-glove',
  'goggles',
  'face-shield',
  'cap',
  'hand-disinfectant',
  'device-disinfectant',
  'icu-ventilator',
  'oxygen-device',
  'infusion-pump',
  'patient-monitor',
  'hypodermic-needle',
  'syringe',
  'sample-swab',
  'breathing-circuit-filter',
  'closed-suction-catheter',
  'infusion-set',
] as const;

export type ProductGroupId = (typeof PRODUCT_GROUP_IDS)[number];
