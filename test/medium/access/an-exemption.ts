import { ExemptionsRepository } from '../../../src/modules/oversight/exemptions/exemptions.repository.js';
import type { Actor } from '../../../src/platform/actor.js';
import { newId } from '../../../src/platform/identity.js';
import type { World } from '../../support/database.js';

/** An exemption that somebody of an organisation asks for, whatever the day of the machine is. @returns its id */
export async function anExemption({ admin, web, sealing, clock }: World, ref: string): Promise<string> {
  const { rows } = await admin.query(
    `select p.id, p.organisation_id as "organisationId"
       from person p
       join organisation o on o.id = p.organisation_id
      where o.ref = $1 and 'reporter' = any (p.roles)
      order by p.id
      limit 1`,
    [ref],
  );
  const { id: by, organisationId } = rows[0];
  const [id, at] = [newId(clock.now()), clock.now()];
  const asker: Actor = { kind: 'person', id: by, organisationId, roles: ['reporter'] };
  const asked = { id, organisationId, productGroup: 'ffp2', from: '2000-01-01', until: '2100-01-01' };
  await web.transaction(asker, (tx) => new ExemptionsRepository(sealing.sealing).ask(tx, asked, { reason: 'Een verhuizing.', by, at }));
  return id;
}
