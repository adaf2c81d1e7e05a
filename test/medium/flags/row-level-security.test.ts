import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FlagState } from '../../../src/domain/flags/flag-states.js';
import { GATE, type Actor } from '../../../src/platform/actor.js';
import { aWorld, type World } from '../../support/database.js';
import { aConclusion, aFlag, anAssessment, aPerson, type PanelPeople, theContacts, thePeople } from '../panel/panel-people.js';
import { type PanelModules, panelOf } from '../panel/panel-world.js';
import { refusalOf } from '../parties/parties-of.js';

let world: World;
let app: PanelModules;
let people: PanelPeople;
let flagId: string;
let late: Actor;

const EVERY: readonly FlagState[] = ['raised', 'in-assessment', 'advised', 'escalated', 'monitored', 'closed', 'dismissed'];
const seenBy = async (who: Actor) => (await app.flagsInSight.execute(who, EVERY)).map(({ id }) => id);
const countFor = async (who: Actor, table: string) =>
  world.web.transaction(who, async (tx) => (await tx.query(`select 1 as one from ${table}`)).length);

beforeAll(async () => {
  world = await aWorld();
  app = panelOf(world);
  people = await thePeople(world);
  await theContacts(world);
  flagId = await aFlag(world);
  await app.convenePanel.execute(flagId);
  await app.fileAssessment.execute(people.ivo, flagId, anAssessment(), 'nl');
  late = await aPerson(world, 'Nora', 'panel');
});
afterAll(() => world.close());

describe('who sees a flag', () => {
  it('is the desk and the invited expert, before it is escalated', async () => {
    for (const who of [people.gijs, people.judith, people.chris]) expect(await seenBy(who)).toEqual([flagId]);
    const machine: Actor = { kind: 'client', id: people.eva.id, organisationId: people.eva.id, scopes: ['flags:read'] };
    for (const who of [late, people.dilara, people.karel, people.eva, machine, GATE]) expect(await seenBy(who)).toEqual([]);
  });

  it('keeps steps, invitations, assessments and conclusions from everybody else', async () => {
    for (const table of ['flag_step', 'invitation', 'assessment', 'panel_conclusion', 'escalation', 'escalation_step']) {
      for (const who of [late, people.dilara, people.karel, people.eva]) expect([table, await countFor(who, table)]).toEqual([table, 0]);
    }
  });

  it('is not found by who may not see it', async () => {
    expect(await refusalOf(app.assessmentsInSight.execute(late, flagId))).toEqual(['request.not-found ']);
    expect(await refusalOf(app.fileAssessment.execute({ ...people.chris, id: people.eva.id }, flagId, anAssessment(), 'nl'))).toEqual([
      'request.not-found ',
    ]);
  });

  it('keeps an expert from writing in another’s name', async () => {
    const forged = world.web.transaction(people.chris, (tx) =>
      tx.query(
        `insert into assessment (id, flag_id, person_id, version, said, filed_at) values (gen_random_uuid(), $1, $2, 9, decode(repeat('01', 45), 'hex'), now())`,
        [flagId, people.ivo.id],
      ),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });

  it('keeps an expert from moving a flag', async () => {
    const rows = await world.web.transaction(people.chris, (tx) =>
      tx.query(`update flag set state = 'closed' where id = $1 returning id`, [flagId]),
    );
    expect(rows).toEqual([]);
  });

  it('is the ministry and the inspectorate too, once it is escalated; without the experts’ own words', async () => {
    await app.concludeAssessment.execute(people.judith, flagId, aConclusion(), 'nl');
    await app.escalateFlag.execute(people.judith, flagId, 'Besluit.');
    for (const who of [people.dilara, people.karel]) {
      expect(await seenBy(who)).toEqual([flagId]);
      expect(await countFor(who, 'panel_conclusion')).toBe(1);
      expect(await countFor(who, 'assessment')).toBe(0);
      expect(await countFor(who, 'invitation')).toBe(0);
    }
    expect(await seenBy(late)).toEqual([]);
  });
});
