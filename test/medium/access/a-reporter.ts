import { EntriesRepository } from '../../../src/modules/panel/reporters/entries.repository.js';
import { system } from '../../../src/platform/actor.js';
import { newId } from '../../../src/platform/identity.js';
import type { World } from '../../support/database.js';

/** The letter of a reporter in every dossier of the world of access. */
export const LETTER = 'Q';

const SHOWN = { side: 'care', sector: 'hospital', province: null, stock: null, signals: [] } as const;

/** Puts a reporter under that letter before the panel. */
export async function aReporter({ admin, worker, sealing, clock }: World, flagId: string): Promise<void> {
  const { rows } = await admin.query<{ id: string }>(`select id from organisation where ref = 'h2'`);
  const now = clock.now();
  const entry = { id: newId(now), letter: LETTER, organisationId: rows[0]?.id ?? '', shown: SHOWN, behind: { stock: null, reports: [] } };
  await worker.transaction(system('test'), (tx) => new EntriesRepository(sealing.sealing).put(tx, flagId, 1, [entry], now));
}
