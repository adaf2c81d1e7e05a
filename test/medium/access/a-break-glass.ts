import { BreakGlassRepository } from '../../../src/modules/oversight/break-glass/break-glass.repository.js';
import { OpenedReportsRepository } from '../../../src/modules/oversight/break-glass/opened-reports.repository.js';
import { type Actor, type Role, system } from '../../../src/platform/actor.js';
import { newId } from '../../../src/platform/identity.js';
import { emailOf } from '../../support/bootstrapped.js';
import { emailIndexOf } from '../../support/kept-people.js';
import type { World } from '../../support/database.js';
import { LETTER } from './a-reporter.js';

/** Break-glass access of the chair to a dossier that rests on one report, open whatever the day of the machine is. @returns its id */
export async function aBreakGlass(world: World, flagId: string, reportId: string): Promise<string> {
  const { admin, web, worker, sealing, clock } = world;
  const somebody = async (name: string, role: Role): Promise<Extract<Actor, { kind: 'person' }>> => {
    const { rows } = await admin.query('select id from person where email_index = $1', [emailIndexOf(world, emailOf(name))]);
    return { kind: 'person', id: rows[0]?.id, organisationId: null, roles: [role] };
  };
  const [chair, uses] = [await somebody('chair', 'chair'), new BreakGlassRepository(sealing.sealing)];
  const [now, useId] = [clock.now(), newId(clock.now())];
  await web.transaction(chair, (tx) =>
    uses.add(tx, { id: useId, flagId, askedBy: chair.id, askedAt: now, lapsesAt: now, reason: 'Spoed.', chair: 'Voorzitter' }),
  );
  const [first, second] = [await somebody('system-admin', 'system-admin'), await somebody('second', 'system-admin')];
  for (const { id: personId, ...by } of [first, second])
    await web.transaction({ id: personId, ...by }, (tx) =>
      uses.addStep(tx, { useId, personId, kind: 'granted', takenAt: now, name: 'Beheerder' }),
    );
  const opened = { kind: 'opened', takenAt: new Date('2099-12-31T20:00:00Z'), until: new Date('2100-01-01T00:00:00Z') } as const;
  await web.transaction(second, (tx) => uses.addStep(tx, { useId, personId: second.id, name: 'Beheerder', ...opened }));
  const { rows } = await admin.query('select organisation_id as id from report where report_id = $1', [reportId]);
  const behind = [{ letter: LETTER, organisationId: rows[0]?.id, reports: [reportId] }];
  await worker.transaction(system('test'), (tx) => new OpenedReportsRepository().add(tx, useId, behind));
  return useId;
}
