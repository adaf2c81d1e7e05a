import { ReadingsRepository } from '../../../src/modules/outlook/readings/readings.repository.js';
import { amount } from '../../../src/domain/units.js';
import { system } from '../../../src/platform/actor.js';
import { newId } from '../../../src/platform/identity.js';
import type { World } from '../../support/database.js';

/** An assumption about how a report was read, as a night makes it. @returns its id */
export async function aReading({ admin, worker, sealing, clock }: World, reportId: string): Promise<string> {
  const { rows } = await admin.query('select organisation_id as id from report where report_id = $1', [reportId]);
  const [now, line] = [clock.now(), { stock: amount(900), used: amount(100), onOrder: null }];
  const reading = {
    ...{ id: newId(now), organisationId: rows[0]?.id, reportId, version: 1, repair: 'use-digit-too-many' as const },
    ...{ productGroup: 'ffp2', asOf: '2026-11-18', assumedAt: now, askUntil: '2100-01-01' },
    figures: { stated: line, read: { ...line, used: amount(10) }, days: 7, packSize: 1, because: null },
  };
  await worker.transaction(system('test'), (tx) => new ReadingsRepository(sealing.sealing).add(tx, [reading]));
  return reading.id;
}
