import type { Posture } from '../../../../domain/posture/posture.js';
import type { Bilingual } from '../bilingual.js';

/** Modes of the playbook (draaiboek). Which one is in force is policy: a dated row. */
export type PostureId = Posture;

/** The modes in words. */
export const POSTURE_NAMES: Readonly<Record<PostureId, Bilingual>> = {
  normal: { nl: 'Standaardbeeld', en: 'Normal posture' },
  heightened: { nl: 'Verhoogd beeld', en: 'Heightened posture' },
  crisis: { nl: 'Crisisbeeld', en: 'Crisis posture' },
};
