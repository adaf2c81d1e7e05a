import type { Bilingual } from '../bilingual.js';

/** Modes of the playbook (draaiboek). Which one is in force is policy: a dated row. */
export type PostureId = 'normal' | 'heightened' | 'crisis';

/** The modes in words. */
export const POSTURE_NAMES: Readonly<Record<PostureId, Bilingual>> = {
  normal: { nl: 'Standaardbeeld', en: 'Normal posture' },
  heightened: { nl: 'Verhoogd beeld', en: 'Heightened posture' },
  crisis: { nl: 'Crisisbeeld', en: 'Crisis posture' },
};
