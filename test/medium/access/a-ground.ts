import { GroundsRepository } from '../../../src/modules/oversight/grounds/grounds.repository.js';
import type { Actor } from '../../../src/platform/actor.js';
import { newId } from '../../../src/platform/identity.js';
import { emailOf } from '../../support/bootstrapped.js';
import { emailIndexOf } from '../../support/kept-people.js';
import type { World } from '../../support/database.js';

/** A legal ground that opens one report to the inspectorate, whatever the day of the machine is. */
export async function aGround(world: World, reportId: string): Promise<void> {
  const { admin, web, sealing, clock } = world;
  const idOf = async (name: string): Promise<string> =>
    (await admin.query('select id from person where email_index = $1', [emailIndexOf(world, emailOf(name))])).rows[0]?.id;
  const { rows } = await admin.query('select organisation_id as id from report where report_id = $1', [reportId]);
  const [now, enteredBy] = [clock.now(), await idOf('triage')];
  const ground = {
    ...{
      id: newId(now),
      organisationId: rows[0]?.id,
      reportId,
      article: 'artikel 5:17 Awb',
      reference: 'IGJ-1',
      organisation: 'Ziekenhuis',
    },
    ...{ from: '2000-01-01', until: '2100-01-01', enteredBy, enteredAt: now, lapsesAt: now },
  };
  const desk: Actor = { kind: 'person', id: enteredBy, organisationId: null, roles: ['triage'] };
  await web.transaction(desk, (tx) => new GroundsRepository(sealing.sealing).add(tx, ground));
  await admin.query('update legal_ground set decided_by = $1, decided_at = $2, granted = true', [await idOf('auditor'), now]);
}
