import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aWorld, type World } from '../../support/database.js';
import { aFlag, theContacts, thePeople } from './panel-people.js';
import { panelOf } from './panel-world.js';

const WORD = 'Kanariegeel';
const TABLES = ['assessment', 'panel_conclusion', 'escalation', 'escalation_step', 'declaration'];

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await theContacts(world);
});
afterAll(() => world.close());

describe('what the panel, the chair and the ministry write', () => {
  it('stands nowhere in the database as it was written, and they read it again', async () => {
    const panel = panelOf(world);
    const { chris, ivo, judith, dilara } = await thePeople(world);
    const flagId = await aFlag(world);
    await panel.conveneOnly.execute(flagId);
    await panel.declareInterest.execute(chris, flagId, { party: 'no', reason: WORD });
    await panel.declareInterest.execute(ivo, flagId, { party: 'yes', reason: WORD });
    const advice = [{ dike: null, action: 'monitor', text: WORD }];
    const said = { seriousness: 4, certainty: 'high', alternatives: WORD, demand: WORD, market: WORD, advice };
    await panel.fileAssessment.execute(chris, flagId, said, 'nl');
    await panel.concludeAssessment.execute(
      judith,
      flagId,
      { summary: WORD, seriousness: 3, advice, confirmed: true, reason: 'Haast.' },
      'nl',
    );
    const escalationId = await panel.escalateFlag.execute(judith, flagId, WORD);
    await panel.acknowledgeEscalation.execute(dilara, escalationId, WORD);
    await panel.recordFollowUp.execute(dilara, escalationId, WORD, WORD);

    for (const table of TABLES) {
      const { rows } = await world.admin.query<{ text: string }>(`select ${table}::text as text from ${table}`);
      expect(rows.length).toBeGreaterThan(0);
      const found = rows.filter(({ text }) => text.includes(WORD) || text.includes(Buffer.from(WORD).toString('hex')));
      expect([table, found]).toEqual([table, []]);
    }
    expect(await panel.assessmentsInSight.execute(chris, flagId)).toMatchObject([{ ...said, advice: [{ text: WORD }] }]);
    const escalation = await world.web.transaction(dilara, (tx) => panel.escalations.find(tx, escalationId));
    expect(escalation).toMatchObject({ summary: WORD, acknowledgedBy: WORD });
    const steps = await world.web.transaction(dilara, (tx) => panel.steps.of(tx, escalationId));
    expect(steps).toMatchObject([
      { kind: 'sent', byName: null, text: null },
      { kind: 'acknowledged', byName: WORD, text: null },
      { kind: 'followed-up', byName: WORD, text: WORD },
    ]);
  });
});
