import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Problem } from '../../../src/domain/problem.js';
import { Doorkeeper } from '../../../src/web/doorkeeper.js';
import type { Actor } from '../../../src/platform/actor.js';
import { newId } from '../../../src/platform/identity.js';
import { anApp, type RunningApp } from '../../support/app.js';
import { bootstrapped, CAST, emailOf } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';
import { aConclusion, aFlag, allDeclare, anAssessment } from './panel-people.js';
import { type PanelModules, panelOf } from './panel-world.js';

type Person = Extract<Actor, { kind: 'person' }>;

const GROUPS = ['ffp2', 'ffp3', 'kn95', 'apron', 'isolation-gown', 'surgical-mask'];
const IN_SQL = 9_000;
const IN_CODE = 800;
const BY_HTTP = 200;
const ABREAST = 40;

/** A conflicted person, and one of the same role who is not: what the one may never see, the other does. */
interface Watcher {
  readonly person: Person;
  readonly bearer: string;
}

let world: World;
let app: RunningApp;
let panel: PanelModules;
const kept: string[] = [];
const escalations = new Map<string, string>();
const watchers: Watcher[] = [];
const controls: Watcher[] = [];

beforeAll(async () => {
  world = await aWorld();
  const [expert, chair] = ['panel', 'chair'].map((role) => CAST.people.find(({ roles }) => roles[0] === role));
  await bootstrapped(world, {
    ...CAST,
    people: [
      ...CAST.people,
      { ...expert, email: emailOf('expert-tied'), name: 'Betrokken expert' },
      { ...chair, email: emailOf('chair-tied'), name: 'Betrokken voorzitter' },
    ],
  });
  panel = panelOf(world);
  app = await anApp(world);
  for (const name of ['expert-tied', 'chair-tied']) watchers.push(await aWatcher(name));
  for (const name of ['panel', 'chair']) controls.push(await aWatcher(name));
  for (const productGroup of GROUPS) await aWholeDossier(productGroup);
}, 120_000);
afterAll(async () => {
  await app.close();
  await world.close();
});

async function aWatcher(name: string): Promise<Watcher> {
  const bearer = await app.tokenOf(name);
  const visitor = await app.app.get(Doorkeeper, { strict: false }).personOf(bearer);
  if (visitor === undefined) throw new TypeError(`nobody is ${name}`);
  return { person: visitor.actor, bearer };
}

/** Both looked at it, and one assessed it, before their tie was known: so there is something of theirs in it, too. */
async function aWholeDossier(productGroup: string): Promise<void> {
  const id = await aFlag(world, { productGroup });
  await panel.convenePanel.execute(id);
  const [expert, chair] = controls.map(({ person }) => person);
  const [tied] = watchers.map(({ person }) => person);
  if (expert === undefined || chair === undefined || tied === undefined) throw new TypeError('everybody is there');
  for (const person of [expert, tied]) await panel.fileAssessment.execute(person, id, anAssessment(), 'nl');
  await panel.concludeAssessment.execute(chair, id, aConclusion(), 'nl');
  escalations.set(id, await panel.escalateFlag.execute(chair, id, 'Besluit nodig.'));
  await allDeclare(world);
  await world.admin.query('insert into conflict select $1, id, now() from unnest($2::uuid[]) as tied (id)', [
    id,
    watchers.map(({ person }) => person.id),
  ]);
  kept.push(id);
}

/** Questions in SQL, in the database role of the panel, about a flag $1 or its escalation $2. */
const QUESTIONS = [
  'select id from flag where id = $1 or $2::uuid is null',
  `select count(*)::int as n from flag where $1::uuid is not null and $2::uuid is not null`,
  'select id from flag where $2::uuid is not null and id <> $1 order by raised_at desc, level limit 3',
  "select 1 as one from flag where ($1::uuid, $2::uuid) is not null and product_group like any (array['%f%', '%a%', '%k%'])",
  'select max(step) as n from flag_step where flag_id = $1 and $2::uuid is not null having max(step) is not null',
  'select reason from flag_step where flag_id = $1 or $2::uuid is null',
  'select role from invitation where flag_id = $1 and $2::uuid is not null',
  'select declared_at from invitation where flag_id = $1 and person_id = actor_id() and $2::uuid is not null',
  'select id from assessment where flag_id = $1 and $2::uuid is not null',
  'select id from assessment where person_id = actor_id() and ($1::uuid, $2::uuid) is not null',
  'select version from panel_conclusion where flag_id = $1 and $2::uuid is not null',
  'select state from escalation where id = $2 or flag_id = $1',
  'select kind from escalation_step where escalation_id = $2 and $1::uuid is not null',
  'select action from trail where (subject_id = $1::text or subject_id = $2::text)',
  'update flag set state = state where id = $1 and $2::uuid is not null returning id',
  'update invitation set assessed_at = now() where flag_id = $1 and $2::uuid is not null returning flag_id',
  'update escalation set state = state where id = $2 and $1::uuid is not null returning id',
  'select flag_id from conflict where flag_id = $1 and $2::uuid is not null',
  'select flag_id from declaration where flag_id = $1 and $2::uuid is not null',
  'select id from message where subject_id = $1::text or subject_id = $2::text',
  'select evidence from flag where id = $1 and $2::uuid is not null for no key update',
] as const;

/** What use cases are asked; each says what came of it, in words that hold no id. */
const DEEDS: readonly ((person: Person, flagId: string, escalationId: string) => Promise<unknown>)[] = [
  async (person) => (await panel.flagsInSight.execute(person, ['escalated', 'in-assessment', 'advised'])).length,
  async (person) => (await panel.askedDossiers.waiting(person)).length,
  (person, id) => panel.askedDossiers.find(person, id),
  (person, id) => panel.assessmentsInSight.execute(person, id),
  (person, id) => panel.declareInterest.execute(person, id, { party: 'no' }),
  (person, id) => panel.fileAssessment.execute(person, id, anAssessment(), 'nl'),
  (person, id) => panel.concludeAssessment.execute(person, id, aConclusion(), 'nl'),
  (person, id) => panel.escalateFlag.execute(person, id, 'Besluit.'),
  (person, id) => panel.reassessFlag.execute(person, id, 'Anders.'),
  (person, id) => panel.closeFlag.execute(person, id, 'Voorbij.'),
  (person, _, escalationId) => panel.acknowledgeEscalation.execute(person, escalationId, 'Wie ook'),
];

const PLACES = [
  ['GET', '/signalen'],
  ['GET', '/signalen/:flag'],
  ['GET', '/signalen/:flag/belang'],
  ['GET', '/belangen'],
  ['GET', '/escalaties'],
  ['GET', '/escalaties/:escalation'],
  ['GET', '/spoor'],
  ['GET', '/api/v1/flags'],
  ['GET', '/api/v1/flags/:flag'],
  ['GET', '/api/v1/flags/:flag/assessments'],
  ['GET', '/api/v1/declarations'],
  ['GET', '/api/v1/escalations/:escalation'],
  ['POST', '/api/v1/flags/:flag/declaration'],
  ['POST', '/api/v1/flags/:flag/assessments'],
  ['POST', '/api/v1/flags/:flag/escalations'],
] as const;

const outcomeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    (found) => JSON.stringify(found) ?? 'nothing',
    (fault: unknown) => (fault instanceof Problem ? fault.code : String(fault)),
  );

const asked = (person: Person, question: string, flagId: string, escalationId: string) =>
  outcomeOf(world.web.transaction(person, (tx) => tx.query(question, [flagId, escalationId])));

async function answer({ bearer }: Watcher, [method, path]: (typeof PLACES)[number], flagId: string, escalationId: string): Promise<string> {
  const place = path.replace(':flag', flagId).replace(':escalation', escalationId);
  const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' };
  const body = path.endsWith('declaration') ? { party: 'no' } : path.endsWith('escalations') ? { summary: 'x' } : anAssessment();
  const answered = await app.ask(place, { method, headers, ...(method === 'POST' ? { body: JSON.stringify(body) } : {}) });
  const text = (await answered.text()).replaceAll(flagId, 'ID').replaceAll(escalationId, 'ID');
  return `${answered.status} ${text.replace(/name="_csrf" value="[^"]*"/g, '')}`;
}

/** Runs looks, some at once, and gives what differs from what is said about nothing, or holds an id of what does not exist. */
async function leaksIn(looks: readonly (() => Promise<readonly [string, string, string]>)[]): Promise<string[]> {
  const leaks: string[] = [];
  for (let at = 0; at < looks.length; at += ABREAST) {
    const met = await Promise.all(looks.slice(at, at + ABREAST).map((look) => look()));
    leaks.push(...met.filter(([, about, absent]) => about !== absent || namesDossier(about)).map((look) => look.join('\n').slice(0, 600)));
  }
  return leaks;
}

function namesDossier(text: string): boolean {
  return [...kept, ...escalations.values()].some((id) => text.includes(id));
}

interface Drawn {
  readonly watcher: Watcher;
  readonly flagId: string;
  readonly escalationId: string;
  readonly place: number;
}

/** Who looks at which dossier, and where, by chance; the same chance every time. */
function drawn(count: number, places: number): Drawn[] {
  const drawing = fc.record({ who: fc.nat(watchers.length - 1), flag: fc.nat(kept.length - 1), place: fc.nat(places - 1) });
  return fc.sample(drawing, { numRuns: count, seed: 7 }).flatMap(({ who, flag, place }) => {
    const [watcher, flagId] = [watchers[who], kept[flag]];
    return watcher === undefined || flagId === undefined ? [] : [{ watcher, flagId, escalationId: escalations.get(flagId) ?? '', place }];
  });
}

const nothing = () => newId(world.clock.now());

describe('to a conflicted expert or chair a dossier does not exist', () => {
  it(`in ${IN_SQL} questions to the database itself`, async () => {
    const looks = drawn(IN_SQL, QUESTIONS.length).map(({ watcher: { person }, flagId, escalationId, place }) => async () => {
      const question = QUESTIONS[place] ?? '';
      const said = await asked(person, question, flagId, escalationId);
      return [question, said, await asked(person, question, nothing(), nothing())] as const;
    });
    expect(await leaksIn(looks)).toEqual([]);
  }, 300_000);

  it(`in ${IN_CODE} deeds`, async () => {
    const looks = drawn(IN_CODE, DEEDS.length).map(({ watcher: { person }, flagId, escalationId, place }) => async () => {
      const deed = DEEDS[place] ?? (() => Promise.resolve());
      const said = await outcomeOf(deed(person, flagId, escalationId));
      return [String(deed), said, await outcomeOf(deed(person, nothing(), nothing()))] as const;
    });
    expect(await leaksIn(looks)).toEqual([]);
  }, 120_000);

  it(`in ${BY_HTTP} requests`, async () => {
    const looks = drawn(BY_HTTP, PLACES.length).map(({ watcher, flagId, escalationId, place }) => async () => {
      const where = PLACES[place] ?? PLACES[0];
      const said = await answer(watcher, where, flagId, escalationId);
      return [where.join(' '), said, await answer(watcher, where, nothing(), nothing())] as const;
    });
    expect(await leaksIn(looks)).toEqual([]);
  }, 120_000);

  it('though it does for who is not: the questions find what is there', async () => {
    const [expert, chair] = controls;
    const [flagId = ''] = kept;
    const found: string[] = [];
    const looks = [expert, chair].flatMap((one) =>
      one === undefined ? [] : QUESTIONS.map((question) => ({ person: one.person, question })),
    );
    for (const { person, question } of looks) {
      const said = await asked(person, question, flagId, escalations.get(flagId) ?? '');
      if (said !== '[]' && !said.includes('denied') && !said.includes('"n":0')) found.push(question);
    }
    expect(new Set(found).size).toBeGreaterThanOrEqual(QUESTIONS.length - 4);
  });
});
