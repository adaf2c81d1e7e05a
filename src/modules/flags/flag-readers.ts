import type { Role } from '../../platform/actor.js';

/** Who may look at flags at all; which of them is for the database to say. */
export const FLAG_READERS: readonly Role[] = ['triage', 'panel', 'chair', 'ministry', 'inspectorate'];
