import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aWorld, type World } from '../../support/database.js';
import { openedMessages } from '../../support/kept-messages.js';
import { aFlag, type PanelPeople, theContacts, thePeople } from '../panel/panel-people.js';
import { type PanelModules, panelOf } from '../panel/panel-world.js';
import { refusalOf } from '../parties/parties-of.js';

let world: World;
let app: PanelModules;
let people: PanelPeople;

beforeAll(async () => {
  world = await aWorld();
  app = panelOf(world);
  people = await thePeople(world);
  await theContacts(world);
});
beforeEach(() => world.clock.set('2026-11-22T12:00:00.000Z'));
afterAll(() => world.close());

let groups = 0;
async function advised(): Promise<string> {
  groups += 1;
  return aFlag(world, { productGroup: `group-${groups}`, state: 'advised' });
}
/** An escalation of which the first contact has been told. */
async function escalated(): Promise<{ flagId: string; id: string }> {
  const flagId = await advised();
  const id = await app.escalateFlag.execute(people.judith, flagId, 'Besluit over dijk 2.');
  await app.tellOfEscalation.execute(id);
  await app.followUpEscalations.execute();
  return { flagId, id };
}
async function afterHours(hours: number, id: string): Promise<void> {
  world.clock.advance(hours * 3_600_000);
  await app.followUpEscalations.execute();
  await app.tellOfEscalation.execute(id);
}
const mailsAbout = async (id: string) =>
  (await openedMessages(world, 'where subject_id = $1', [id]))
    .sort((one, other) => one.step - other.step)
    .map((mail) => `${mail.step} ${mail.recipient} ${mail.template}`);
const escalationOf = async (id: string) => (await world.admin.query('select * from escalation where id = $1', [id])).rows[0];
const stepsOf = async (id: string) =>
  (await world.admin.query('select kind from escalation_step where escalation_id = $1 order by step', [id])).rows.map((row) => row.kind);
const keyOf = (id: string, email: string) => new URL(app.link.path(id, email), 'https://x').searchParams.get('sleutel') ?? '';

describe('escalating', () => {
  it('tells the first contact with a link of their own, and no figures or summary', async () => {
    const { id, flagId } = await escalated();
    expect(await mailsAbout(id)).toEqual(['1 first@vws.example escalation']);
    const mails = await openedMessages(world, 'where subject_id = $1', [id]);
    expect(mails.map(({ link }) => link)).toEqual([`https://meldpunt.example${app.link.path(id, 'first@vws.example')}`]);
    const steps = await world.admin.query('select transition, actor_id from flag_step where flag_id = $1 order by step', [flagId]);
    expect(steps.rows.at(-1)).toEqual({ transition: 'escalate-flag', actor_id: people.judith.id });
  });

  it('is won by exactly one of two chairs', async () => {
    const flagId = await advised();
    const escalate = (who: typeof people.judith) => refusalOf(app.escalateFlag.execute(who, flagId, 'Besluit.'));
    const outcomes = await Promise.all([escalate(people.judith), escalate(people.jan)]);
    expect(outcomes.filter((outcome) => typeof outcome === 'string')).toHaveLength(1);
    expect(outcomes).toContainEqual(['flag.not-in-state ']);
    expect((await world.admin.query('select 1 from escalation where flag_id = $1', [flagId])).rowCount).toBe(1);
  });

  it('needs a summary, and changes nothing without one', async () => {
    const flagId = await advised();
    expect(await refusalOf(app.escalateFlag.execute(people.judith, flagId, '  '))).toEqual(['escalation.summary-missing /summary']);
    expect((await world.admin.query('select state from flag where id = $1', [flagId])).rows).toEqual([{ state: 'advised' }]);
  });
});

describe('escalating in a crisis', () => {
  it('calls two contacts at once, and again within the hour; a heightened posture only for what it watches', async () => {
    const sync = `insert into policy (kind, value, valid_from, author, reason, source, verified, recorded_at)
                  values ($1, $2, '2026-11-20', 'minister', 'a wave', 'test', false, now())`;
    const call = { posture: 'crisis', told: [], contacts: 2, reminderHours: 1, nextContactHours: 2 };
    await world.admin.query(sync, ['posture-call', call]);
    await world.admin.query(sync, ['posture-call', { ...call, posture: 'heightened' }]);
    await world.admin.query(sync, ['posture', { posture: 'heightened', watch: ['another'] }]);
    const { id: calm } = await escalated();
    expect(await mailsAbout(calm)).toEqual(['1 first@vws.example escalation']);

    await world.admin.query(sync, ['posture', { posture: 'crisis' }]);
    const { id } = await escalated();
    expect((await mailsAbout(id)).sort()).toEqual(['1 first@vws.example escalation', '1 second@vws.example escalation']);
    await afterHours(1, id);
    expect((await mailsAbout(id)).sort().slice(2)).toEqual([
      '2 first@vws.example escalation-reminder',
      '2 second@vws.example escalation-reminder',
    ]);
    await world.admin.query(`delete from policy where kind in ('posture', 'posture-call')`);
  });
});

describe('following up', () => {
  it('reminds after 4 hours, tells the next contact after 8, and begins again after the last', async () => {
    const { id } = await escalated();
    await afterHours(3.9, id);
    expect(await mailsAbout(id)).toHaveLength(1);
    await afterHours(0.1, id);
    await afterHours(3, id);
    await afterHours(1, id);
    await afterHours(4, id);
    await afterHours(4, id);
    expect(await mailsAbout(id)).toEqual([
      '1 first@vws.example escalation',
      '2 first@vws.example escalation-reminder',
      '3 second@vws.example escalation',
      '4 second@vws.example escalation-reminder',
      '5 first@vws.example escalation',
    ]);
  });

  it('is done once when several workers look at the same time', async () => {
    const { id } = await escalated();
    world.clock.advance(4 * 3_600_000);
    await Promise.all([1, 2, 3].map(() => app.followUpEscalations.execute()));
    expect(await stepsOf(id)).toEqual(['sent', 'reminded']);
    expect((await escalationOf(id)).notices).toBe(2);
  });

  it('re-opens after a week in which nothing was done, and starts with the first contact', async () => {
    const { id } = await escalated();
    await app.acknowledgeEscalation.execute(people.dilara, id, 'Dilara');
    await app.tellOfEscalation.execute(id);
    await afterHours(7 * 24 - 1, id);
    expect((await escalationOf(id)).state).toBe('acknowledged');
    await afterHours(1, id);
    expect(await escalationOf(id)).toMatchObject({ state: 'reopened', contact_position: 1 });
    expect((await mailsAbout(id)).at(-1)).toBe('2 first@vws.example escalation-reopened');

    await app.acknowledgeEscalation.execute(people.dilara, id, 'Dilara');
    await afterHours(24, id);
    expect((await escalationOf(id)).state).toBe('acknowledged');
    expect(await stepsOf(id)).toEqual(['sent', 'acknowledged', 'reopened', 'acknowledged']);
  });

  it('counts from what the ministry did last', async () => {
    const { id } = await escalated();
    await app.acknowledgeEscalation.execute(people.dilara, id, 'Dilara');
    await afterHours(100, id);
    await app.recordFollowUp.execute(people.dilara, id, 'Dilara', 'Order geplaatst.');
    await afterHours(100, id);
    expect((await escalationOf(id)).state).toBe('acknowledged');
    await afterHours(68, id);
    expect((await escalationOf(id)).state).toBe('reopened');
  });

  it('follows the playbook that is in force', async () => {
    await world.admin.query(
      `insert into policy (kind, value, valid_from, author, reason, source, verified, recorded_at)
       values ('acknowledgement-reminder', '{"hours": 1}', '2026-11-23', 'x', 'crisis', 'x', false, now()),
              ('acknowledgement-reminder', '{"hours": 2}', '2027-01-01', 'x', 'later', 'x', false, now())`,
    );
    world.clock.set('2026-11-24T12:00:00.000Z');
    const { id } = await escalated();
    await afterHours(1, id);
    expect(await stepsOf(id)).toEqual(['sent', 'reminded']);
  });
});

describe('acknowledging', () => {
  it('works by the link without an account, changes nothing by opening it, and tells the chairs', async () => {
    const { id } = await escalated();
    const key = keyOf(id, 'second@vws.example');
    const opened = await app.acknowledgeByLink.open(id, key);
    expect(opened.contact.name).toBe('Tweede contact');
    expect((await escalationOf(id)).state).toBe('sent');

    await app.acknowledgeByLink.execute(id, key);
    await app.acknowledgeByLink.execute(id, key);
    await app.tellOfEscalation.execute(id);
    expect((await escalationOf(id)).state).toBe('acknowledged');
    expect((await app.acknowledgeByLink.open(id, key)).escalation.acknowledgedBy).toBe('Tweede contact');
    expect(await stepsOf(id)).toEqual(['sent', 'acknowledged']);
    expect((await mailsAbout(id)).slice(1)).toEqual([
      '1 jan@example.org escalation-acknowledged',
      '1 judith@example.org escalation-acknowledged',
    ]);
    const trail = await world.admin.query(`select actor_kind from trail where action = 'escalation.acknowledged' and subject_id = $1`, [
      id,
    ]);
    expect(trail.rows).toEqual([{ actor_kind: 'link' }]);
  });

  it('refuses a wrong key, and the key of another escalation, as if there were nothing', async () => {
    const [{ id }, other] = [await escalated(), await escalated()];
    for (const key of ['', 'x'.repeat(43), keyOf(other.id, 'first@vws.example'), keyOf(id, 'nobody@vws.example')]) {
      expect(await refusalOf(app.acknowledgeByLink.execute(id, key))).toEqual(['request.not-found ']);
    }
    const unknown = '00000000-0000-7000-8000-000000000000';
    expect(await refusalOf(app.acknowledgeByLink.open(unknown, keyOf(unknown, 'first@vws.example')))).toEqual(['request.not-found ']);
    expect((await escalationOf(id)).state).toBe('sent');
  });

  it('refuses a key after a fortnight, and one whose end was put off', async () => {
    const { id } = await escalated();
    const key = keyOf(id, 'first@vws.example');
    world.clock.advance(14 * 24 * 3_600_000 - 1);
    expect((await app.acknowledgeByLink.open(id, key)).contact.email).toBe('first@vws.example');
    world.clock.advance(1);
    const [until = '', proof = ''] = key.split('.');
    const later = (Number.parseInt(until, 36) + 60_000).toString(36);
    for (const over of [key, `${later}.${proof}`, `${until}.${proof}.${later}`, `.${proof}`, proof]) {
      expect(await refusalOf(app.acknowledgeByLink.execute(id, over))).toEqual(['request.not-found ']);
    }
    expect((await escalationOf(id)).state).toBe('sent');
    expect((await app.acknowledgeByLink.open(id, keyOf(id, 'first@vws.example'))).contact.name).toBe('Eerste contact');
  });

  it('is won by exactly one of two people', async () => {
    const { id } = await escalated();
    const outcomes = await Promise.all([1, 2].map(() => refusalOf(app.acknowledgeEscalation.execute(people.dilara, id, 'Dilara'))));
    expect(outcomes).toContainEqual(['escalation.not-in-state ']);
    expect(await stepsOf(id)).toEqual(['sent', 'acknowledged']);
  });

  it('is not for inspectors, chairs or experts', async () => {
    const { id } = await escalated();
    for (const who of [people.karel, people.chris, people.eva]) {
      expect(await refusalOf(app.acknowledgeEscalation.execute(who, id, 'X'))).not.toBeUndefined();
    }
    expect((await escalationOf(id)).state).toBe('sent');
  });
});

describe('what follows', () => {
  it('is written down only once it was acknowledged', async () => {
    const { id } = await escalated();
    expect(await refusalOf(app.recordFollowUp.execute(people.dilara, id, 'Dilara', 'Order geplaatst.'))).toEqual([
      'escalation.not-in-state ',
    ]);
    await app.acknowledgeEscalation.execute(people.dilara, id, 'Dilara');
    expect(await refusalOf(app.recordFollowUp.execute(people.dilara, id, 'Dilara', ' '))).toEqual(['escalation.follow-up-missing /text']);
    await app.recordFollowUp.execute(people.dilara, id, 'Dilara', 'Order geplaatst.');
    expect(await stepsOf(id)).toEqual(['sent', 'acknowledged', 'followed-up']);
  });

  it('settles the escalation when the flag is closed, after which nobody is reminded', async () => {
    const { id, flagId } = await escalated();
    await app.closeFlag.execute(people.judith, flagId, 'Levering is binnen.');
    expect(await escalationOf(id)).toMatchObject({ state: 'settled', look_again_at: null });
    await afterHours(100, id);
    expect(await mailsAbout(id)).toHaveLength(1);
    expect(await refusalOf(app.acknowledgeEscalation.execute(people.dilara, id, 'Dilara'))).toEqual(['escalation.not-in-state ']);
  });

  it('can be escalated again after it was watched for a while', async () => {
    const { id, flagId } = await escalated();
    await app.monitorFlag.execute(people.judith, flagId, 'Rustig.');
    const again = await app.escalateFlag.execute(people.judith, flagId, 'Toch niet.');
    expect(again).not.toBe(id);
    expect((await escalationOf(id)).state).toBe('settled');
  });
});
