import type { Bilingual } from './bilingual.js';

/** The nine groups in which the letter counts (Kamerstuk 32 805, nr. 114); four of them we split further. */
export const LETTER_GROUPS = {
  'surgical-masks': { nl: 'Chirurgische mondmaskers type 2R', en: 'Surgical masks type IIR' },
  respirators: { nl: 'FFP2-mondmaskers', en: 'FFP2 respirators' },
  'gowns-and-aprons': { nl: 'Jassen en schorten', en: 'Gowns and aprons' },
  'examination-gloves': { nl: 'Onderzoekshandschoenen', en: 'Examination gloves' },
  'goggles-and-shields': { nl: 'Brillen en spatschermen', en: 'Goggles and face shields' },
  caps: { nl: 'Mutsen', en: 'Caps' },
  disinfectants: { nl: 'Desinfectans', en: 'Disinfectants' },
  'icu-equipment': { nl: 'IC-apparatuur, zoals zuurstofapparaten', en: 'Intensive care equipment, such as oxygen devices' },
  'needles-and-syringes': { nl: 'Naalden en spuiten', en: 'Needles and syringes' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type LetterGroupId = keyof typeof LETTER_GROUPS;
