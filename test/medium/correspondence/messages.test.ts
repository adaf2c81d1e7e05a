import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MOST_IN_A_ROW } from '../../../src/domain/correspondence/turn-faults.js';
import { newId } from '../../../src/platform/identity.js';
import { emailOf, KEYS } from '../../support/bootstrapped.js';
import { CorrespondenceSite } from './correspondence-site.js';

const CANARY = 'kanarie-4471 <b>lot 12</b>';
let site: CorrespondenceSite;
beforeAll(async () => {
  site = await CorrespondenceSite.make();
}, 90_000);
afterAll(() => site.close());

describe('messages between the desk and who reported', () => {
  it('goes there and back, and either side sees what was read', async () => {
    const { id } = await site.files();
    const page = `/meldingen/${id}/berichten`;
    expect(await site.asks(id, `Om welk lot gaat het?\n${CANARY}`)).toBe(303);

    const home = await site.page('reporter', '/start');
    expect(home.body).toContain('1 nieuw bericht');
    expect(home.body).toContain(page);
    const read = await site.page('reporter', page);
    expect(read.body).toContain('kanarie-4471 &lt;b>lot 12');
    expect(read.body).toContain('nieuw</span>');
    expect((await site.page('reporter', '/start')).body).not.toContain(page);

    expect((await site.submit('reporter', page, { text: 'Lot 12, zie de doos.' })).status).toBe(303);
    expect((await site.page('triage', '/triage')).body).toContain(`/triage${page}`);
    const desk = await site.page('triage', `/triage${page}`);
    expect(desk.body).toContain('Lot 12, zie de doos.');
    expect(desk.body).toContain('gelezen 22');
    expect((await site.page('triage', '/triage')).body).not.toContain(`/triage${page}`);
    expect(await site.trail(id)).toEqual([
      'person triage message.sent',
      'person reporter messages.read',
      'person reporter message.sent',
      'person triage messages.read',
    ]);
  });

  it('is sealed where it stands, and says nothing of itself in the queue', async () => {
    const { id } = await site.files();
    await site.asks(id, CANARY);
    const { rows } = await site.world.admin.query('select * from report_message where report_id = $1', [id]);
    expect(JSON.stringify(rows.map((row) => ({ ...row, body: String(row.body) })))).not.toContain('kanarie');
    const jobs = await site.world.admin.query('select payload::text from outbox');
    expect(JSON.stringify(jobs.rows)).not.toContain('kanarie');
  });

  it('lets any colleague answer, and nobody of elsewhere', async () => {
    const { id } = await site.files();
    await site.asks(id, 'Hoeveel dagen nog?');
    expect((await site.api('colleague', id, 'Vier.')).status).toBe(201);
    expect((await site.api('organisation-admin', id)).body).toContain('Vier.');
    const none = newId(site.world.clock.now());
    for (const text of [undefined, 'Ik ben het.']) {
      const [other, absent] = [await site.api('other', id, text), await site.api('other', none, text)];
      expect(other).toEqual(absent);
      expect(other.status).toBe(404);
    }
    for (const name of ['panel', 'chair', 'ministry', 'auditor'] as const) {
      expect((await site.page(name, `/triage/meldingen/${id}/berichten`)).status).toBe(403);
      expect((await site.api(name, id, 'Mag ik?')).status).toBe(403);
    }
    expect((await site.app.send(`/api/v1/reports/${id}/messages`, { text: 'x' }, KEYS.hospital)).status).toBe(403);
  });
});

describe('who may begin, and how much', () => {
  it('is answered, not begun, by who reported', async () => {
    const { id } = await site.files();
    expect((await site.page('reporter', `/meldingen/${id}/berichten`)).body).not.toContain('<textarea');
    const { status, body } = await site.api('reporter', id, 'Even iets anders.');
    expect(status).toBe(409);
    expect(body).toContain('correspondence.nothing-to-answer');
  });

  it('is refused with every fault, and gives back what was typed', async () => {
    const { id } = await site.files();
    await site.asks(id, 'Vraag.');
    const { status, body } = await site.submit('reporter', `/meldingen/${id}/berichten`, { text: `${'lang '.repeat(801)}\u0007.` });
    expect(status).toBe(400);
    for (const text of ['Houd het bij 4000 tekens', 'tekens die geen tekst zijn', 'lang lang']) expect(body).toContain(text);
    expect((await site.api('reporter', id, '   ')).status).toBe(400);
    const extra = await site.app.send(`/api/v1/reports/${id}/messages`, { text: 'x', naam: 'y' }, await site.token('reporter'));
    expect(await extra.text()).toContain('/naam');
  });

  it('ends after so many in a row, also when they come at once', async () => {
    const { id } = await site.files();
    await site.asks(id, 'Vraag.');
    const answers = await Promise.all(Array.from({ length: MOST_IN_A_ROW + 3 }, (_, at) => site.api('reporter', id, `Antwoord ${at}.`)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(MOST_IN_A_ROW);
    expect(await site.asks(id, 'Dank u, dat is genoeg.')).toBe(303);
    expect((await site.api('reporter', id, 'Graag gedaan.')).status).toBe(201);
  });
});

describe('the mail that there is a message', () => {
  it('goes once to who filed, and says only that', async () => {
    await site.told();
    const { id } = await site.files();
    await site.asks(id, CANARY);
    await site.asks(id, 'En nog iets.');
    const mails = await site.told();
    expect(mails.map(({ recipient, template }) => [recipient, template])).toEqual([[emailOf('reporter'), 'message-waiting']]);
    expect(mails[0]?.link).toMatch(/\/start$/);
    expect(mails[0]?.messageId).toMatch(/^<[^<>@]+@[^<>@]+>$/);

    await site.api('reporter', id);
    await site.api('reporter', id, 'Antwoord.');
    expect((await site.told()).map(({ recipient, link }) => [recipient, link.endsWith('/triage')])).toEqual([['desk@example.nl', true]]);
  });

  it('is not written when the message was read before', async () => {
    const { id } = await site.files();
    await site.asks(id, 'Vraag.');
    await site.api('reporter', id);
    expect(await site.told()).toEqual([]);
  });
});
