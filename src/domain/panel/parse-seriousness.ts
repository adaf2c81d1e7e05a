import type { Seriousness } from './assessment.js';

/** The step on the scale of seriousness, or null when it is none of the five. */
export function parseSeriousness(typed: string | number | undefined): Seriousness | null {
  const text = String(typed ?? '').trim();
  return STEPS.find((step) => String(step) === text) ?? null;
}

const STEPS: readonly Seriousness[] = [1, 2, 3, 4, 5];
