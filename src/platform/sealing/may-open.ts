import type { Actor, Role } from '../actor.js';
import { ownRoleOf } from '../introduction.js';
import { ORGANISATION_PURPOSES, type Purpose, purposesOf, SERVICE } from './purposes.js';

/** Which keys of organisations the people of a role may use; the policies of the table `data_key` say the same. */
const OF_ORGANISATIONS: Readonly<Partial<Record<Role, readonly Purpose[]>>> = {
  triage: ['report', 'correspondence', 'attachment', 'identity'],
};

/** Which keys of the service itself. */
const OF_SERVICE: Readonly<Record<Role, readonly Purpose[]>> = {
  reporter: ['identity', 'account'],
  'organisation-admin': ['identity', 'account'],
  triage: ['totals', 'dossier', 'mail', 'identity', 'account'],
  panel: ['dossier', 'identity', 'account'],
  chair: ['dossier', 'identity', 'account', 'break-glass'],
  ministry: ['dossier', 'identity', 'account'],
  inspectorate: ['dossier', 'identity', 'account'],
  auditor: ['identity', 'account', 'break-glass'],
  'system-admin': ['identity', 'account', 'break-glass'],
};

/** The door reads who somebody is, and nothing that anybody filed. */
const OF_GATE: readonly Purpose[] = ['identity', 'account'];

/** What the systems of an organisation may open of their own: not what people were typing. */
const OF_CLIENT: readonly Purpose[] = ORGANISATION_PURPOSES.filter((purpose) => purpose !== 'draft');

/** Who somebody is. Totals it reads as they were published, which are not sealed. */
const OF_SERVICE_FOR_CLIENT: readonly Purpose[] = ['identity'];

/** A contact of the ministry reads the one escalation that the link was about. */
const OF_SERVICE_FOR_LINK: readonly Purpose[] = ['dossier'];

/** Filings that are written together seal, and read the figures of the statements before them. */
const OF_INTAKE: readonly Purpose[] = ['report'];

/** Who holds a receipt reads and writes messages about the report, and nothing that was filed. */
const OF_RECEIPT: readonly Purpose[] = ['correspondence'];

/** Who is shown single reports of organisations. */
const SHOWN_TO: readonly Role[] = ['inspectorate', 'chair'];

/** The report itself; not what was said about it, nor who filed it. */
const OF_SHOWN: readonly Purpose[] = ['report'];

/** Whether an actor may use a key at all; asked before the memory of the process is, so that no key passes by the database. */
export function mayOpen(actor: Actor, owner: string, purpose: Purpose): boolean {
  if (!purposesOf(owner).includes(purpose)) return false;
  return actor.kind === 'system' || purposesFor(actor, owner).includes(purpose);
}

function purposesFor(actor: Exclude<Actor, { kind: 'system' }>, owner: string): readonly Purpose[] {
  switch (actor.kind) {
    case 'gate':
      return OF_GATE;
    case 'link':
      return owner === SERVICE ? OF_SERVICE_FOR_LINK : [];
    case 'receipt':
      return ownOf(actor.organisationId, owner, OF_RECEIPT);
    case 'intake':
      return ownOf(
        actor.organisationIds.find((own) => own === owner),
        owner,
        OF_INTAKE,
      );
    case 'client':
      return ofClient(actor.organisationId, owner);
    case 'person':
      return ofPerson(actor, owner);
  }
}

function ofClient(organisationId: string, owner: string): readonly Purpose[] {
  return owner === SERVICE ? OF_SERVICE_FOR_CLIENT : ownOf(organisationId, owner, OF_CLIENT);
}

/** An expert or official acts for no organisation, whoever the employer is. */
function ofPerson(actor: Extract<Actor, { kind: 'person' }>, owner: string): readonly Purpose[] {
  const own = ownRoleOf(actor) === undefined ? ownOf(actor.organisationId, owner, ORGANISATION_PURPOSES) : [];
  return [...own, ...ofShown(actor, owner), ...ofRoles(actor.roles, owner)];
}

/** What the inspectorate was shown on a legal ground, and a chair by break-glass access. */
function ofShown({ roles, shownOf }: Extract<Actor, { kind: 'person' }>, owner: string): readonly Purpose[] {
  return owner === shownOf && SHOWN_TO.some((role) => roles.includes(role)) ? OF_SHOWN : [];
}

function ownOf(organisationId: string | null | undefined, owner: string, purposes: readonly Purpose[]): readonly Purpose[] {
  return owner === organisationId ? purposes : [];
}

function ofRoles(roles: readonly Role[], owner: string): readonly Purpose[] {
  return roles.flatMap((role) => (owner === SERVICE ? OF_SERVICE[role] : (OF_ORGANISATIONS[role] ?? [])));
}
