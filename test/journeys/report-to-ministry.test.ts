import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ESCALATION } from '../../src/modules/escalations/escalation-documents.js';
import { CAST, MINISTRY, PEOPLE, SECRETARIAT } from '../support/journey-cast.js';
import { aService, type QueueKind } from '../support/processes.js';
import { describeOnRedis } from '../support/redis.js';
import { Story } from '../support/story.js';

const EXPERTS = [PEOPLE.chris, PEOPLE.carla, PEOPLE.cem];
const ASSESSMENT = {
  seriousness: 4,
  certainty: 'high',
  alternatives: 'FFP3 of een herbruikbaar masker, met instructie.',
  demand: 'Stijgt: er zijn meer opnames.',
  market: 'Levertijden van twaalf weken.',
  advice: [{ dike: 2, action: 'release-dike-2', weeks: 4, until: '2099-12-31' }],
};
const REFUSED = { type: expect.any(String), title: expect.any(String), status: expect.any(Number) };

describe('a report becomes a mail at the ministry, on the PostgreSQL queue', () => journey('postgres'));
describeOnRedis('a report becomes a mail at the ministry, on Redis', () => journey('redis'));

function journey(queue: QueueKind): void {
  let story: Story;
  let flagId = '';
  let escalationId = '';
  let link = '';
  const tell = (name: string, work: () => Promise<void>) => it(name, () => story.step(work));

  beforeAll(async () => {
    story = new Story(await aService({ queue, contents: CAST }));
  }, 60_000);
  afterAll(async () => {
    expect(await story?.service.stop()).toEqual([0, 0]);
  }, 60_000);

  tell('hospitals file, and the numbers add up by themselves', async () => {
    await story.files(await story.as('anouk'), story.statement(3_300, 1_000));
    await story.files(story.machineOf('h2'), story.statement(3_400, 1_000));
    await story.files(story.machineOf('h4'), story.statement(20_000, 1_000));
    await story.sumBecomes(26_700);

    expect(await story.passer.post('/api/v1/reports', story.statement(1, 1))).toMatchObject({ status: 401, body: REFUSED });
    expect(await (await story.as('chris')).post('/api/v1/reports', story.statement(1, 1), { 'idempotency-key': 'x' })).toMatchObject({
      status: 403,
    });
    expect(await story.flags('tom')).toEqual([]);
  });

  tell('the same key again is the same report; another report under it is refused', async () => {
    const key = { 'idempotency-key': 'from the stock system, week 47' };
    const h3 = story.machineOf('h3');
    const first = await h3.post('/api/v1/reports', story.statement(3_500, 1_000), key);
    const again = await h3.post('/api/v1/reports', story.statement(3_500, 1_000), key);
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    expect(await h3.post('/api/v1/reports', story.statement(3_501, 1_000), key)).toMatchObject({ status: 409 });
    await story.sumBecomes(30_200);
  });

  tell('a correction and a withdrawal change the sums; Eva of another hospital cannot touch either', async () => {
    const { id } = await story.files(story.machineOf('h4'), story.statement(25_000, 1_000));
    const place = `/api/v1/reports/${id}`;
    const eva = await story.as('eva');
    for (const refusal of [
      eva.get(place),
      eva.post(`${place}/versions`, story.statement(1, 1)),
      eva.post(`${place}/withdrawal`, { reason: 'x' }),
    ]) {
      expect(await refusal).toMatchObject({ status: 404, body: REFUSED });
    }
    await story.sumBecomes(35_200);
    expect(await story.machineOf('h4').post(`${place}/versions`, story.statement(27_000, 1_000))).toMatchObject({
      status: 201,
      body: { version: 2 },
    });
    await story.sumBecomes(37_200);
    expect(await story.machineOf('h4').post(`${place}/withdrawal`, { reason: 'counted twice' })).toMatchObject({
      status: 201,
      body: { status: 'withdrawn' },
    });
    await story.sumBecomes(30_200);
    expect(await story.machineOf('h4').get(place)).toMatchObject({ status: 200, body: { status: 'withdrawn', versions: [{}, {}, {}] } });
  });

  tell('a supplier announces an interruption: the desk reads it, other reporters do not', async () => {
    const { id } = await story.files(await story.as('bram'), story.interruption());
    const inbox = await (await story.browsing('tom')).get('/triage');
    expect(inbox).toMatchObject({ status: 200, body: expect.stringContaining(`/triage/meldingen/${id}`) });
    expect(await (await story.as('eva')).get(`/api/v1/reports/${id}`)).toMatchObject({ status: 404 });
    expect(await (await story.browsing('eva')).get('/triage')).toMatchObject({ status: 403 });
  });

  tell('the stock no longer covers expected use: a flag rises, and every expert gets one mail without figures', async () => {
    await story.files(story.machineOf('h3'), story.statement(1_900, 1_000));
    const at = Date.now();
    const [mail] = await story.mailTo(PEOPLE.chris);
    process.stdout.write(`journey on ${queue}: ${Date.now() - at} ms from the deciding report to the panel's mail\n`);
    for (const to of [...EXPERTS, PEOPLE.coby]) await story.mailTo(to);
    await story.atRest();

    expect(await story.flags('chris')).toEqual([]);
    for (const name of ['chris', 'cem', 'coby'] as const) await story.declares(name, mail?.link);
    const [flag, ...others] = await story.flags('chris');
    expect([flag, others]).toMatchObject([
      { productGroup: 'ffp2', scope: { kind: 'region', code: 'VR17' }, level: 'warning', state: 'in-assessment' },
      [],
    ]);
    flagId = flag?.id ?? '';
    expect(mail).toMatchObject({ subject: 'Er is een signaal om te beoordelen', link: `${story.service.url}/signalen/${flagId}` });
    expect(mail?.text.replace(mail.link, '')).not.toMatch(/\d|ffp2|ziekenhuis|Rotte|Schie/i);
    expect(await story.mailTo(PEOPLE.carla)).toMatchObject([{ subject: 'There is a flag to assess' }]);
    const everyMail = story.service.mail.mails;
    expect(everyMail.map(({ to }) => to.join()).sort()).toEqual([...EXPERTS, PEOPLE.coby].sort());
    expect(new Set(everyMail.map(({ messageId }) => messageId)).size).toBe(everyMail.length);

    for (const stranger of [await story.as('eva'), await story.as('anouk')]) {
      expect(await stranger.get(`/api/v1/flags/${flagId}`)).toMatchObject({ status: 403, body: REFUSED });
    }
    expect(await (await story.as('dilara')).get(`/api/v1/flags/${flagId}`)).toMatchObject({ status: 404 });
    expect(await story.passer.get(`/signalen/${flagId}`)).toMatchObject({ status: 303 });
  });

  tell('an expert assesses: every fault at once, then kept', async () => {
    const place = `/api/v1/flags/${flagId}/assessments`;
    const chris = await story.as('chris');
    const faulty = await chris.post(place, { ...ASSESSMENT, seriousness: 9, market: ' ', advice: [{ dike: 2, action: 'release-dike-2' }] });
    expect(faulty).toMatchObject({ status: 400 });
    const pointers = ['/seriousness', '/market', '/advice/0/amountPerWeek', '/advice/0/until'];
    for (const pointer of pointers)
      expect(faulty.body).toMatchObject({ errors: expect.arrayContaining([expect.objectContaining({ pointer })]) });

    expect(await chris.post(place, ASSESSMENT)).toMatchObject({ status: 201, body: { own: true, seriousness: 4 } });
    expect(await (await story.as('cem')).get(place)).toMatchObject({ status: 200, body: [] });
    for (const name of ['eva', 'dilara'] as const) {
      expect(await (await story.as(name)).post(place, ASSESSMENT)).toMatchObject({ status: 403 });
    }
  });

  tell('the chair concludes and escalates; nobody else can', async () => {
    const dossier = `/signalen/${flagId}`;
    const why = { confirmed: 'on', reason: 'De ene expert die vandaag kan, is zeker.' };
    const conclusion = { summary: 'Over twee weken te weinig maskers in deze regio.', seriousness: '4', ...why };
    const escalations = `/api/v1/flags/${flagId}/escalations`;
    const coby = await story.as('coby');
    expect(await coby.post(escalations, { summary: 'te vroeg' })).toMatchObject({ status: 409 });
    for (const name of ['eva', 'chris', 'tom'] as const) {
      expect(await (await story.browsing(name)).fillIn('/spoor', `${dossier}/conclusie`, conclusion)).toMatchObject({ status: 403 });
    }
    const concluded = await (await story.browsing('coby')).fillIn(dossier, `${dossier}/conclusie`, conclusion);
    expect(concluded.status).toBe(303);
    expect(await story.flags('chris')).toMatchObject([{ state: 'advised' }]);

    for (const name of ['eva', 'chris', 'tom', 'dilara'] as const) {
      expect(await (await story.as(name)).post(escalations, { summary: 'x' })).toMatchObject({ status: 403 });
    }
    const escalated = await coby.post(escalations, { summary: 'Wij vragen om dijk 2 aan te spreken.' });
    expect(escalated).toMatchObject({ status: 201, body: { state: 'sent' } });
    escalationId = ESCALATION.parse(escalated.body).id;
  });

  tell('the ministry gets a mail with a link, and acknowledges through it; the chair hears of it', async () => {
    const [mail] = await story.mailTo(MINISTRY[0]);
    link = mail?.link ?? '';
    expect(link).toContain(`${story.service.url}/escalaties/${escalationId}/bevestigen?sleutel=`);
    expect(mail?.text.replace(link, '')).not.toMatch(/\d|ffp2/i);
    const { pathname, search, searchParams } = new URL(link);
    const read = async () => (await (await story.as('dilara')).get(`/api/v1/escalations/${escalationId}`)).body;

    expect(await story.passer.get(`${pathname}?sleutel=guessed`)).toMatchObject({ status: 404 });
    expect(await story.passer.submit(pathname, { sleutel: 'guessed' })).toMatchObject({ status: 404 });
    expect(await (await story.as('eva')).post(`/api/v1/escalations/${escalationId}/acknowledgement`, {})).toMatchObject({ status: 403 });
    expect(await (await story.as('coby')).post(`/api/v1/escalations/${escalationId}/acknowledgement`, {})).toMatchObject({ status: 403 });
    expect(await story.passer.get(pathname + search)).toMatchObject({ status: 200, body: expect.stringContaining('Wacht VWS') });
    expect(await read()).toMatchObject({ state: 'sent' });

    const key = searchParams.get('sleutel') ?? '';
    for (const _again of [1, 2]) expect(await story.passer.submit(pathname, { sleutel: key })).toMatchObject({ status: 303 });
    expect(await read()).toMatchObject({ state: 'acknowledged', acknowledgedBy: 'Wacht VWS' });
    const [, acknowledged] = await story.mailTo(PEOPLE.coby, 2);
    expect(acknowledged).toMatchObject({
      subject: 'Het ministerie heeft een escalatie bevestigd',
      link: `${story.service.url}/escalaties/${escalationId}`,
    });
  });

  tell('afterwards everything is on record, every mail went out once, and nothing waits', async () => {
    await story.atRest();
    const { mails } = story.service.mail;
    expect(mails.map(({ to }) => to.join()).sort()).toEqual([...EXPERTS, PEOPLE.coby, PEOPLE.coby, MINISTRY[0]].sort());
    expect(mails.some(({ to }) => to.includes(SECRETARIAT))).toBe(false);
    expect(await story.flags('dilara')).toMatchObject([{ id: flagId, state: 'escalated' }]);
    expect(await (await story.browsing('coby')).get('/spoor')).toMatchObject({ status: 403 });
    expect(story.service.logs()).not.toMatch(/"level":(50|60)/);
  });
}
