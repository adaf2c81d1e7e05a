import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aWorld, type World } from '../../support/database.js';
import { openedMessages } from '../../support/kept-messages.js';
import { refusalOf } from '../parties/parties-of.js';
import { aConclusion, aFlag, anAssessment, type PanelPeople, theContacts, thePeople } from './panel-people.js';
import { type PanelModules, panelOf } from './panel-world.js';

let world: World;
let app: PanelModules;
let people: PanelPeople;

beforeAll(async () => {
  world = await aWorld();
  app = panelOf(world);
  people = await thePeople(world);
  await theContacts(world);
});
afterAll(() => world.close());

/** Flags of one product group may not be open twice, so every test has a group of its own. */
let groups = 0;
async function aFlagOf(state = 'raised'): Promise<string> {
  groups += 1;
  return aFlag(world, { productGroup: `group-${groups}`, state });
}
async function inAssessment(): Promise<string> {
  const flagId = await aFlagOf();
  await app.convenePanel.execute(flagId);
  return flagId;
}
const stateOf = async (id: string) => (await world.admin.query('select state from flag where id = $1', [id])).rows[0].state;
const trailOf = async (id: string) =>
  (await world.admin.query('select action from trail where subject_id = $1 order by action', [id])).rows.map((row) => row.action);
const stepsOf = async (id: string) =>
  (await world.admin.query('select transition from flag_step where flag_id = $1 order by step', [id])).rows.map((row) => row.transition);
const mailsAbout = (id: string) => openedMessages(world, 'where subject_id = $1', [id]);

describe('convening the panel', () => {
  it('puts a raised flag in assessment, and tells every expert and chair once, without figures', async () => {
    const flagId = await aFlagOf();
    await app.convenePanel.execute(flagId);
    await app.convenePanel.execute(flagId);

    expect(await stateOf(flagId)).toBe('in-assessment');
    expect(await stepsOf(flagId)).toEqual(['raise-flag', 'convene-panel']);
    const mails = await mailsAbout(flagId);
    expect(mails.map((mail) => `${mail.recipient} ${mail.template}`)).toEqual([
      'chris@example.org flag-raised',
      'ivo@example.org flag-raised',
      'jan@example.org flag-raised',
      'judith@example.org flag-raised',
    ]);
    expect(mails[0]?.link).toBe(`https://meldpunt.example/signalen/${flagId}`);
    expect(await trailOf(flagId)).toEqual(['panel.convened']);
  });

  it('is done once when two workers do it at the same time', async () => {
    const flagId = await aFlagOf();
    await Promise.all([1, 2, 3, 4].map(() => app.convenePanel.execute(flagId)));
    expect(await stepsOf(flagId)).toEqual(['raise-flag', 'convene-panel']);
    expect(await mailsAbout(flagId)).toHaveLength(4);
  });

  it('leaves alone what was dismissed meanwhile', async () => {
    const flagId = await aFlagOf();
    await app.dismissFlag.execute(people.gijs, flagId, 'Dubbele opgave.');
    await app.convenePanel.execute(flagId);
    expect(await stateOf(flagId)).toBe('dismissed');
    expect(await mailsAbout(flagId)).toEqual([]);
  });
});

describe('filing an assessment', () => {
  it('shows others’ assessments only after the own one', async () => {
    const flagId = await inAssessment();
    await app.fileAssessment.execute(people.ivo, flagId, anAssessment({ demand: 'Geheim van Ivo.' }), 'nl');
    expect(await app.assessmentsInSight.execute(people.chris, flagId)).toEqual([]);

    world.clock.advance(1_000);
    await app.fileAssessment.execute(people.chris, flagId, anAssessment(), 'nl');
    const seen = await app.assessmentsInSight.execute(people.chris, flagId);
    expect(seen.map(({ demand, discipline, expert }) => ({ demand, discipline, expert }))).toEqual([
      { demand: 'Geheim van Ivo.', discipline: 'clinical', expert: null },
      { demand: 'Stijgt.', discipline: 'infection-prevention', expert: 'Chris' },
    ]);
  });

  it('shows everything to the chair and the triage desk, with names', async () => {
    const flagId = await inAssessment();
    await app.fileAssessment.execute(people.ivo, flagId, anAssessment(), 'nl');
    for (const who of [people.judith, people.gijs]) {
      expect((await app.assessmentsInSight.execute(who, flagId)).map(({ expert }) => expert)).toEqual(['Ivo']);
    }
  });

  it('lets a new one take the place of the own last one, and keeps both', async () => {
    const flagId = await inAssessment();
    await app.fileAssessment.execute(people.chris, flagId, anAssessment({ seriousness: 2 }), 'nl');
    await app.fileAssessment.execute(people.chris, flagId, anAssessment({ seriousness: 5 }), 'nl');
    const seen = await app.assessmentsInSight.execute(people.chris, flagId);
    expect(seen.map(({ seriousness, version }) => [seriousness, version])).toEqual([[5, 2]]);
    expect((await world.admin.query('select 1 from assessment where flag_id = $1', [flagId])).rowCount).toBe(2);
    expect(await trailOf(flagId)).toEqual(['assessment.filed', 'assessment.replaced', 'panel.convened']);
  });

  it('names every fault at once', async () => {
    const flagId = await inAssessment();
    const draft = { seriousness: 9, advice: [{ dike: 1, action: 'ramp-up-dike-3', weeks: 'veel' }] };
    expect(await refusalOf(app.fileAssessment.execute(people.chris, flagId, draft, 'nl'))).toEqual([
      'assessment.seriousness /seriousness',
      'assessment.certainty /certainty',
      'assessment.text-missing /alternatives',
      'assessment.text-missing /demand',
      'assessment.text-missing /market',
      'advice.action-other-dike /advice/0/action',
      'advice.weeks-invalid /advice/0/weeks',
      'advice.until-missing /advice/0/until',
    ]);
  });

  it('is refused before the panel is convened, and after it has concluded', async () => {
    const early = await aFlagOf();
    expect(await refusalOf(app.fileAssessment.execute(people.chris, early, anAssessment(), 'nl'))).toEqual(['request.not-found ']);
    const late = await inAssessment();
    await app.fileAssessment.execute(people.ivo, late, anAssessment(), 'nl');
    await app.concludeAssessment.execute(people.judith, late, aConclusion(), 'nl');
    expect(await refusalOf(app.fileAssessment.execute(people.chris, late, anAssessment(), 'nl'))).toEqual(['flag.not-in-state ']);
  });

  it('never slips past a conclusion that is drawn at the same time', async () => {
    const flagId = await inAssessment();
    await app.fileAssessment.execute(people.ivo, flagId, anAssessment(), 'nl');
    const [, filed] = await Promise.all([
      app.concludeAssessment.execute(people.judith, flagId, aConclusion(), 'nl'),
      refusalOf(app.fileAssessment.execute(people.chris, flagId, anAssessment(), 'nl')),
    ]);
    const rows = (await world.admin.query('select 1 from assessment where flag_id = $1 and person_id = $2', [flagId, people.chris.id]))
      .rowCount;
    expect(rows).toBe(Array.isArray(filed) ? 0 : 1);
  });
});

describe('concluding', () => {
  it('waits for at least one expert', async () => {
    const flagId = await inAssessment();
    expect(await refusalOf(app.concludeAssessment.execute(people.judith, flagId, aConclusion(), 'nl'))).toEqual(['assessment.none-yet ']);
    expect(await stateOf(flagId)).toBe('in-assessment');
  });

  it('starts a new round with a new mail when the flag is assessed anew', async () => {
    const flagId = await inAssessment();
    await app.fileAssessment.execute(people.ivo, flagId, anAssessment(), 'nl');
    await app.concludeAssessment.execute(people.judith, flagId, aConclusion(), 'nl');
    await app.reassessFlag.execute(people.judith, flagId, 'Nieuwe cijfers.');
    await app.convenePanel.execute(flagId);
    expect(await stateOf(flagId)).toBe('in-assessment');
    expect((await mailsAbout(flagId)).filter((mail) => mail.recipient === 'chris@example.org').map((mail) => mail.step)).toEqual([1, 2]);
    await app.fileAssessment.execute(people.chris, flagId, anAssessment(), 'nl');
    await app.concludeAssessment.execute(people.judith, flagId, aConclusion({ summary: 'Weer klaar.' }), 'nl');
    const { rows } = await world.admin.query('select version from panel_conclusion where flag_id = $1 order by version', [flagId]);
    expect(rows).toEqual([{ version: 1 }, { version: 2 }]);
    const newest = await world.web.transaction(people.judith, (tx) => app.assessments.conclusion(tx, flagId));
    expect(newest).toMatchObject({ version: 2, summary: 'Weer klaar.', seriousness: 3 });
  });

  it('is won by exactly one of two chairs', async () => {
    const flagId = await inAssessment();
    await app.fileAssessment.execute(people.ivo, flagId, anAssessment(), 'nl');
    const conclude = (chair: typeof people.judith) => refusalOf(app.concludeAssessment.execute(chair, flagId, aConclusion(), 'nl'));
    const outcomes = await Promise.all([conclude(people.judith), conclude(people.jan)]);
    expect(outcomes).toContainEqual(['flag.not-in-state ']);
    expect(outcomes).toContain(undefined);
    expect(await stepsOf(flagId)).toEqual(['raise-flag', 'convene-panel', 'conclude-assessment']);
  });
});
