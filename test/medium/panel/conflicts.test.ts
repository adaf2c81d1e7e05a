import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { mondayOf } from '../../../src/domain/calendar.js';
import { Problem } from '../../../src/domain/problem.js';
import { type Actor, system } from '../../../src/platform/actor.js';
import { aWorld, type World } from '../../support/database.js';
import { openedMessages } from '../../support/kept-messages.js';
import { giveKeys } from '../../support/sealing.js';
import { trendsOn } from '../../support/trends-on.js';
import { aFlag, anAssessment, aPerson, thePeople, type PanelPeople } from './panel-people.js';
import { type PanelModules, panelOf } from './panel-world.js';

type Person = Extract<Actor, { kind: 'person' }>;

let world: World;
let panel: PanelModules;
let people: PanelPeople;
let hanna: Person;
let big: Party;
let small: Party;

interface Party {
  readonly id: string;
  readonly holding: string;
  readonly ref: string;
}

beforeAll(async () => {
  world = await aWorld();
  panel = panelOf(world);
  people = await thePeople(world);
  big = await aParty('groot');
  small = await aParty('klein');
  await has(big, 9_100);
  await has(small, 900);
  hanna = await aPerson(world, 'Hanna', 'panel');
}, 60_000);
afterAll(() => world.close());

async function aParty(ref: string): Promise<Party> {
  const [id, holding] = [randomUUID(), randomUUID()];
  await world.admin.query('insert into holding (id, ref, name) values ($1, $2, $2)', [holding, `groep-${ref}`]);
  await world.admin.query(
    `insert into organisation (id, ref, name, kind, side, sector, region, holding_id, registered_at)
     values ($1, $2, $2, 'care-provider', 'care', 'hospital', 'VR17', $3, now())`,
    [id, ref, holding],
  );
  await giveKeys(world, id);
  return { id, holding, ref };
}

async function has({ id, holding }: Party, usable: number): Promise<void> {
  const asOf = '2026-11-20';
  const counted = {
    ...{ region: 'VR17', sector: 'hospital', side: 'care' as const, holdingId: holding },
    ...{
      asOf,
      usable,
      blocked: null,
      used: null,
      expected: 100,
      incoming: null,
      deliveries: [],
      signals: [0, 0, 0, 0, 0] as const,
      notices: 0,
    },
  };
  const contribution = {
    organisationId: id,
    productGroup: 'ffp2',
    weekStart: mondayOf(asOf),
    counted: { ...counted, expected: usable / 10 },
  };
  await world.worker.transaction(system('test'), (tx) => trendsOn(world).contributions.replace(tx, [contribution]));
}

const tie = (person: Person, to: { employer?: Party; interest?: string }) =>
  world.admin.query('update person set organisation_id = $2, interests = $3 where id = $1', [
    person.id,
    to.employer?.id ?? null,
    to.interest === undefined ? [] : [to.interest],
  ]);
const mailedTo = async (flagId: string) =>
  (await openedMessages(world, 'where subject_id = $1', [flagId])).map(({ recipient }) => recipient.split('@')[0]);
/** Away from here, so that another flag of the same group may be open. */
const aFlagOnly = async (): Promise<string> => {
  await world.admin.query(`update flag set state = 'closed'`);
  const id = await aFlag(world);
  await world.admin.query('delete from invitation where flag_id = $1', [id]);
  return id;
};
const seen = async (person: Person) => (await panel.flagsInSight.execute(person, ['in-assessment'])).map(({ id }) => id);
const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) => (fault instanceof Problem ? fault.code : String(fault)),
  );

describe('a tie with who stands behind a flag', () => {
  it.each([
    { why: 'the employer has over a tenth', to: () => ({ employer: big }), kept: true },
    { why: 'an interest in its holding', to: () => ({ interest: `groep-${big.ref}` }), kept: true },
    { why: 'an interest in the organisation itself', to: () => ({ interest: big.ref }), kept: true },
    { why: 'the employer has less than a tenth', to: () => ({ employer: small }), kept: false },
    { why: 'nothing', to: () => ({}), kept: false },
  ])('of the country: $why', async ({ to, kept }) => {
    const flagId = await aFlagOnly();
    await tie(hanna, to());
    await panel.conveneOnly.execute(flagId);
    expect((await mailedTo(flagId)).includes('hanna')).toBe(!kept);
    expect(await panel.askedDossiers.find(hanna, flagId)).toEqual(
      kept ? undefined : expect.objectContaining({ flagId, productGroup: 'ffp2' }),
    );
    expect(await mailedTo(flagId)).toEqual(expect.arrayContaining(['chris', 'ivo', 'jan', 'judith']));
  });

  it('of a region is any report from there', async () => {
    const flagId = await aFlagOnly();
    await world.admin.query(`update flag set scope_kind = 'region', scope_code = 'VR17' where id = $1`, [flagId]);
    await tie(hanna, { employer: small });
    await panel.conveneOnly.execute(flagId);
    expect(await mailedTo(flagId)).not.toContain('hanna');
  });

  it('that comes later closes what was open, and no mail follows', async () => {
    const flagId = await aFlagOnly();
    await tie(hanna, {});
    await panel.convenePanel.execute(flagId);
    await panel.fileAssessment.execute(hanna, flagId, anAssessment(), 'nl');
    expect(await seen(hanna)).toEqual([flagId]);
    await tie(hanna, { employer: big });
    await panel.tellWorse.execute(flagId, 2);
    expect(await seen(hanna)).toEqual([]);
    expect((await mailedTo(flagId)).filter((name) => name === 'hanna')).toHaveLength(1);
    expect(await refused(panel.assessmentsInSight.execute(hanna, flagId))).toBe('request.not-found');
    const trail = await world.web.transaction(hanna, (tx) => tx.query('select 1 from trail where subject_id = $1', [flagId]));
    expect(trail).toEqual([]);
    await tie(hanna, {});
    await panel.vetPanel.execute();
    expect(await seen(hanna)).toEqual([]);
  });
});

describe('a dossier', () => {
  it('opens after its reader declared to be no party, experts and chairs alike', async () => {
    const flagId = await aFlagOnly();
    await panel.conveneOnly.execute(flagId);
    for (const person of [people.chris, people.judith]) {
      expect(await seen(person)).toEqual([]);
      expect(await refused(panel.declareInterest.execute(person, flagId, {}))).toBe('conflict.answer-missing');
      expect(await panel.declareInterest.execute(person, flagId, { party: 'no' })).toBe(true);
      expect(await panel.declareInterest.execute(person, flagId, { party: 'no' })).toBe(true);
      expect(await seen(person)).toEqual([flagId]);
    }
    expect(await refused(panel.fileAssessment.execute(people.ivo, flagId, anAssessment(), 'nl'))).toBe('request.not-found');
    expect(await refused(panel.declareInterest.execute(people.gijs, flagId, { party: 'no' }))).toMatch(/not-found|denied/);
  });

  it('is gone for good after yes; the reason is sealed, and only triage reads it', async () => {
    const flagId = await aFlagOnly();
    await panel.conveneOnly.execute(flagId);
    expect(await panel.declareInterest.execute(people.ivo, flagId, { party: 'yes', reason: 'Kanariewoord adviseur.' })).toBe(false);
    expect(await refused(panel.declareInterest.execute(people.ivo, flagId, { party: 'no' }))).toBe('request.not-found');
    expect(await panel.askedDossiers.waiting(people.ivo)).not.toContainEqual(expect.objectContaining({ flagId }));
    const { rows } = await world.admin.query<{ text: string }>('select declaration::text as text from declaration');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ text }) => text.includes('Kanariewoord') || text.includes(Buffer.from('Kanarie').toString('hex')))).toEqual([]);
  });

  it('takes presses at one moment one after the other, whoever presses', async () => {
    const flagId = await aFlagOnly();
    await panel.conveneOnly.execute(flagId);
    await panel.declareInterest.execute(people.chris, flagId, { party: 'no' });
    const yes = () => refused(panel.declareInterest.execute(people.chris, flagId, { party: 'yes', reason: 'Is er adviseur.' }));
    const byDesk = () => panel.recordConflict.execute(people.gijs, flagId, people.chris.id, 'Is er adviseur.').then(() => 'by the desk');
    const answers = await Promise.all([yes(), yes(), yes(), byDesk(), yes(), yes()]);
    expect(answers.filter((answer) => answer !== 'request.not-found' && answer !== 'by the desk').length).toBeLessThanOrEqual(1);
    const { rows } = await world.admin.query('select party from declaration where flag_id = $1 and party', [flagId]);
    expect(rows).toHaveLength(1);
  });

  it('is closed by a job at the very moment of the declaration, and the declaration is kept all the same', async () => {
    const flagId = await aFlagOnly();
    await panel.conveneOnly.execute(flagId);
    const job = world.admin;
    await job.query('begin');
    await job.query('insert into conflict (flag_id, person_id, since) values ($1, $2, now())', [flagId, people.chris.id]);
    await job.query('delete from invitation where flag_id = $1 and person_id = $2', [flagId, people.chris.id]);
    const declaring = panel.declareInterest.execute(people.chris, flagId, { party: 'yes', reason: 'Is er adviseur.' });
    await pause(200);
    await job.query('commit');
    expect(await declaring).toBe(false);
    const { rows } = await world.admin.query('select party from declaration where flag_id = $1', [flagId]);
    expect(rows).toEqual([{ party: true }]);
  });

  it('is closed by the desk to whom it records, once', async () => {
    const flagId = await aFlagOnly();
    await panel.convenePanel.execute(flagId);
    expect(await refused(panel.recordConflict.execute(people.gijs, flagId, people.gijs.id, ''))).toBe('conflict.nobody');
    await panel.recordConflict.execute(people.gijs, flagId, people.chris.id, 'Is er adviseur.');
    await panel.recordConflict.execute(people.gijs, flagId, people.chris.id, 'Nog eens.');
    expect(await seen(people.chris)).toEqual([]);
    expect(await seen(people.ivo)).toEqual([flagId]);
  });

  it('goes to another chair; when there is none left the desk is told, and told once', async () => {
    const flagId = await aFlagOnly();
    await panel.conveneOnly.execute(flagId);
    await panel.declareInterest.execute(people.judith, flagId, { party: 'yes', reason: 'Bestuurder.' });
    await panel.vetPanel.execute();
    expect(await mailedTo(flagId)).not.toContain('gijs');
    await panel.declareInterest.execute(people.jan, flagId, { party: 'yes', reason: 'Bestuurder.' });
    await panel.vetPanel.execute();
    await panel.vetPanel.execute();
    expect((await mailedTo(flagId)).filter((name) => name === 'gijs')).toEqual(['gijs']);
    const anna = await aPerson(world, 'Anna', 'chair');
    await panel.vetPanel.execute();
    expect(await panel.askedDossiers.find(anna, flagId)).toBeDefined();
  });
});
