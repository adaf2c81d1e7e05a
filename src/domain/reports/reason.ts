/**
 * Why something is or will be short. Source: contract, section 2, "Reasons"; the words of the European single monitoring
 * platform for medicines and the commission's form for article 10a of Regulation (EU) 2017/745, widened for protective
 * equipment.
 */
export const REASONS = [
  'gmp-compliance',
  'regulatory-delay',
  'component-or-material',
  'production-disruption',
  'sterilisation-delay',
  'shipping-delay',
  'demand-surge',
  'discontinued',
  'closure-or-insolvency',
  'export-restriction',
  'geopolitical-or-disaster',
  'recall-or-defect',
  'economic',
  'other',
] as const;

/** One of the reasons; `other` asks for a sentence in the note. Source: contract, section 2, "Reasons". */
export type Reason = (typeof REASONS)[number];
