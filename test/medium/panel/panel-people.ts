import type { FlagEvidence } from '../../../src/domain/flags/flag-evidence.js';
import { protectEvidence } from '../../../src/domain/flags/protect-evidence.js';
import { SyncPolicy } from '../../../src/modules/expected-use/index.js';
import { PolicyRepository } from '../../../src/modules/expected-use/policy.repository.js';
import type { Actor, Role } from '../../../src/platform/actor.js';
import { newId } from '../../../src/platform/identity.js';
import { Trail } from '../../../src/platform/trail.js';
import type { World } from '../../support/database.js';
import { keepPerson } from '../../support/kept-people.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';
import { sealedTotal } from '../../support/sealing.js';
import { NOTHING_PUBLISHED } from '../flags/an-evidence.js';
import { anEvidence } from '../flags/an-evidence.js';

type Person = Extract<Actor, { kind: 'person' }>;

/** Chris and Ivo sit on the panel, Judith chairs it, Gijs does triage, Dilara is at the ministry, Karel inspects, Eva may nothing. */
export interface PanelPeople {
  readonly chris: Person;
  readonly ivo: Person;
  readonly judith: Person;
  readonly jan: Person;
  readonly gijs: Person;
  readonly dilara: Person;
  readonly karel: Person;
  readonly eva: Person;
}

export async function thePeople(world: World): Promise<PanelPeople> {
  return {
    chris: await aPerson(world, 'Chris', 'panel', 'infection-prevention'),
    ivo: await aPerson(world, 'Ivo', 'panel', 'clinical'),
    judith: await aPerson(world, 'Judith', 'chair'),
    jan: await aPerson(world, 'Jan', 'chair'),
    gijs: await aPerson(world, 'Gijs', 'triage'),
    dilara: await aPerson(world, 'Dilara', 'ministry'),
    karel: await aPerson(world, 'Karel', 'inspectorate'),
    eva: await aPerson(world, 'Eva', 'reporter'),
  };
}

export async function aPerson(world: World, name: string, role: Role, discipline: string | null = null): Promise<Person> {
  const id = await keepPerson(world, { email: `${name.toLowerCase()}@example.org`, name, roles: [role], discipline });
  return { kind: 'person', id, organisationId: null, roles: [role] };
}

/** Two contacts at the ministry, in this order. */
export async function theContacts({ admin }: World): Promise<void> {
  await admin.query(
    `insert into ministry_contact (id, email, name, language, position)
     values (gen_random_uuid(), 'first@vws.example', 'Eerste contact', 'nl', 1),
            (gen_random_uuid(), 'second@vws.example', 'Tweede contact', 'en', 2)`,
  );
}

interface FlagWish {
  readonly productGroup?: string;
  readonly state?: string;
  readonly level?: string;
  readonly evidence?: FlagEvidence;
}

/** A flag as raising leaves it, with its first step; the chairs were asked to it and are no party. @returns its id */
export async function aFlag(world: World, wish: FlagWish = {}): Promise<string> {
  const { admin, clock } = world;
  await theRules(world);
  const { productGroup = 'ffp2', state = 'raised', level = 'critical', evidence = anEvidence() } = wish;
  const id = newId(clock.now());
  await admin.query(
    `insert into flag (id, product_group, scope_kind, scope_code, level, state, raised_at, changed_at, rule_version, evidence, shown)
     values ($1, $2, 'national', 'NL', $3, $4, $5, $5, 'cover/1', $6, $7)`,
    [id, productGroup, level, state, clock.now(), ...(await sealedEvidence(world, id, evidence))],
  );
  await admin.query(
    `insert into flag_step (flag_id, step, from_state, to_state, transition, taken_at) values ($1, 1, null, $2, 'raise-flag', $3)`,
    [id, state, clock.now()],
  );
  await admin.query(
    `insert into invitation (flag_id, person_id, role, invited_at, declared_at)
     select $1, id, 'chair', $2, $2 from person where 'chair' = any(roles)`,
    [id, clock.now()],
  );
  return id;
}

async function sealedEvidence(world: World, id: string, evidence: FlagEvidence): Promise<Buffer[]> {
  const of = { table: 'flag', row: id };
  return [
    await sealedTotal(world, { ...of, column: 'evidence' }, evidence),
    await sealedTotal(world, { ...of, column: 'shown' }, protectEvidence(evidence, NOTHING_PUBLISHED), 'dossier'),
  ];
}

/** The rules that a new service starts with. */
async function theRules({ clock, worker }: World): Promise<void> {
  await new SyncPolicy(clock, worker, new PolicyRepository(), new Trail(clock, TRAIL_KEYS)).execute();
}

/** Everybody who is asked to a dossier says to be no party to it. */
export async function allDeclare({ admin, clock }: World): Promise<void> {
  await admin.query('update invitation set declared_at = $1 where declared_at is null', [clock.now()]);
}

/** Complete, and nothing more than that. */
export function anAssessment(over: object = {}) {
  return { seriousness: 4, certainty: 'medium', alternatives: 'Geen.', demand: 'Stijgt.', market: 'Krap.', advice: [], ...over };
}

/** With advice, so that nothing needs to be confirmed. */
export function aConclusion(over: object = {}) {
  return { summary: 'Klaar.', seriousness: 3, advice: [{ dike: null, action: 'monitor' }], ...over };
}
