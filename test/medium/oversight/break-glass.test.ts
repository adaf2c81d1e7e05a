import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { emailOf } from '../../support/bootstrapped.js';
import { BreakGlassSite, SECRETS } from './break-glass-site.js';

const NONE = '018f0000-0000-7000-8000-000000000001';
const ADMINS = ['system-admin', 'second-admin', 'third-admin'] as const;
const EVERYBODY = ['reporter', 'organisation-admin', 'triage', 'panel', 'chair', 'ministry', 'inspectorate', 'auditor', 'system-admin'];
const besides = (...roles: readonly string[]) => EVERYBODY.filter((role) => !roles.includes(role));

let site: BreakGlassSite;
beforeAll(async () => {
  site = await BreakGlassSite.make();
}, 120_000);
beforeEach(() => site.clear());
afterAll(() => site.close());

const statuses = (answers: readonly { readonly status: number }[]) => answers.map(({ status }) => status);
const steps = async () =>
  (await site.world.admin.query('select kind from break_glass_step order by taken_at, kind')).rows.map(({ kind }) => kind);

describe('asking for break-glass access', () => {
  it('is for a chair with a reason, once at a time', async () => {
    for (const who of besides('chair')) expect([who, (await site.send(who, site.place(), { reason: 'x' })).status]).toEqual([who, 403]);
    expect((await site.send('chair', site.place(), { reason: ' ' })).text).toContain('Schrijf op waarom');
    await site.asked();
    expect((await site.send('chair', site.place(), { reason: 'Nog eens.' })).status).toBe(409);
    expect((await site.page('chair', site.place())).text).toContain('wacht op twee systeembeheerders');
    expect((await site.page('chair', `/signalen/${site.flagId}`)).text).toContain(site.place());
  });

  it('finds no dossier for a chair who is a party to it: as for one that never was', async () => {
    const { id } = await site.actor('other-chair', 'chair');
    await site.world.admin.query('insert into conflict (flag_id, person_id, since) values ($1, $2, now())', [site.flagId, id]);
    const tied = await site.send('other-chair', site.place(), { reason: 'Nodig.' });
    const nothing = await site.send('other-chair', site.place('', NONE), { reason: 'Nodig.' });
    expect([tied.status, tied.text]).toEqual([404, nothing.text.replaceAll(NONE, site.flagId)]);
    expect((await site.page('other-chair', site.place())).status).toBe(404);
  });

  it('is too late for a flag that has ended', async () => {
    const state = (to: string) => site.world.admin.query('update flag set state = $2 where id = $1', [site.flagId, to]);
    await state('closed');
    expect((await site.send('chair', site.place(), { reason: 'Nodig.' })).status).toBe(409);
    await state('in-assessment');
  });
});

describe('granting it', () => {
  it('is for system administrators, and takes two of them', async () => {
    const id = await site.asked();
    for (const who of besides('system-admin')) expect([who, (await site.decides(who, id)).status]).toEqual([who, 403]);
    expect((await site.decides('system-admin', id, 'perhaps')).status).toBe(400);
    expect((await site.decides('system-admin', NONE)).status).toBe(404);
    expect((await site.decides('system-admin', id)).status).toBe(303);
    expect((await site.decides('system-admin', id)).text).toContain('U hebt hierover al besloten');
    expect([(await site.reads()).status, await steps()]).toEqual([404, ['granted']]);
    expect((await site.decides('second-admin', id)).status).toBe(303);
    expect(await steps()).toEqual(['granted', 'granted', 'opened']);
    expect((await site.decides('third-admin', id)).status).toBe(409);
  });

  it('counts two at once, each of them', async () => {
    const id = await site.asked();
    await Promise.all(ADMINS.map((admin) => site.page(admin, '/noodtoegang')));
    expect(statuses(await Promise.all(ADMINS.slice(0, 2).map((admin) => site.decides(admin, id))))).toEqual([303, 303]);
    expect(await steps()).toEqual(['granted', 'granted', 'opened']);
  });

  it('counts one person once, also when pressing twice at once', async () => {
    const id = await site.asked();
    await site.page('system-admin', '/noodtoegang');
    const answers = await Promise.all([site.decides('system-admin', id), site.decides('system-admin', id)]);
    expect([statuses(answers).sort(), await steps()]).toEqual([[303, 409], ['granted']]);
  });

  it('ends with one who refuses, and the chair may ask anew', async () => {
    const id = await site.asked();
    await site.decides('system-admin', id);
    expect((await site.decides('second-admin', id, 'no')).status).toBe(303);
    expect((await site.decides('third-admin', id)).status).toBe(409);
    expect((await site.page('chair', site.place())).text).toContain('geweigerd');
    await site.asked('Het brandt nog steeds.');
  });

  it('lapses after the hours of the policy', async () => {
    const id = await site.asked();
    await site.decides('system-admin', id);
    site.passes(12);
    expect((await site.decides('second-admin', id)).status).toBe(409);
    expect((await site.page('chair', site.place())).text).toContain('niet op tijd besloten');
    expect((await site.page('system-admin', '/noodtoegang')).text).toContain('niemand besloot op tijd');
  });
});

describe('reading by it', () => {
  it('shows the chair who is behind a letter and what was reported, and nobody else', async () => {
    const before = await site.reads();
    await site.opened();
    const { status, text } = await site.reads();
    expect([before.status, status]).toEqual([404, 200]);
    for (const secret of SECRETS) expect(text).toContain(secret);
    expect((await site.page('chair', site.place())).text).toContain(site.place(`/${site.letter}`));
    for (const who of besides('chair')) expect([who, (await site.reads(who)).status]).toEqual([who, 403]);
    const other = await site.reads('other-chair');
    expect([other.status, other.text]).toEqual([
      404,
      (await site.page('other-chair', site.place(`/${site.letter}`, NONE))).text.replaceAll(NONE, site.flagId),
    ]);
    expect((await site.page('chair', site.place('/ZZ'))).status).toBe(404);
    for (const admin of ADMINS) {
      const page = await site.page(admin, '/noodtoegang');
      for (const secret of SECRETS) expect(page.text).not.toContain(secret);
    }
  });

  it('shows no version that came in after it was asked for', async () => {
    const id = await site.asked();
    await site.corrects('kanarie-3302');
    for (const admin of ['system-admin', 'second-admin']) await site.decides(admin, id);
    await site.until(id, '2100-01-01');
    const { status, text } = await site.reads();
    expect([status, text.includes('kanarie-2291'), text.includes('kanarie-3302')]).toEqual([200, true, false]);
    await site.clear();
    await site.opened();
    expect((await site.reads()).text).toContain('kanarie-3302');
  });

  it('ends by itself by the clock of the service', async () => {
    await site.opened();
    const id = (await site.world.admin.query('select id from break_glass')).rows[0]?.id;
    const end = new Date(Math.max(Date.now(), site.world.clock.now().getTime()) + 3_600_000);
    await site.until(id, end.toISOString());
    expect((await site.reads()).status).toBe(200);
    site.passes((end.getTime() - site.world.clock.now().getTime()) / 3_600_000);
    expect((await site.reads()).status).toBe(404);
    expect((await site.page('chair', site.place())).text).toContain('liep af op');
  });

  it.each([
    { who: 'chair', by: () => site.send('chair', site.place('/einde')) },
    { who: 'system-admin', by: async () => site.send('third-admin', `/noodtoegang/${await onlyUse()}/einde`) },
  ])('is ended before its time by a $who, once', async ({ by }) => {
    await site.opened();
    for (const who of besides('chair', 'system-admin')) expect((await site.send(who, site.place('/einde'))).status).toBe(403);
    expect((await site.send('other-chair', site.place('/einde'))).status).toBe(404);
    expect((await by()).status).toBe(303);
    expect([(await site.reads()).status, (await by()).status]).toEqual([404, 409]);
  });

  it('ends for a chair of whom a tie is found meanwhile', async () => {
    await site.opened();
    const { id } = await site.actor('chair', 'chair');
    await site.world.admin.query('insert into conflict (flag_id, person_id, since) values ($1, $2, now())', [site.flagId, id]);
    expect((await site.reads()).status).toBe(404);
  });
});

const onlyUse = async (): Promise<string> => (await site.world.admin.query('select id from break_glass')).rows[0]?.id;

describe('who is told', () => {
  it('is who may grant it and the desk, the chair, the auditor, and who reported; each once', async () => {
    const id = await site.asked('Niemand neemt op; het gaat om maskers.');
    const admins = ['second-admin', 'system-admin', 'third-admin'].map((name) => `break-glass-asked ${emailOf(name)}`);
    expect((await site.works()).sort()).toEqual([...admins, `break-glass-desk-missed ${emailOf('triage')}`].sort());
    for (const admin of ADMINS.slice(0, 2)) await site.decides(admin, id);
    const mails = await site.works();
    for (const mail of [`decided ${emailOf('chair')}`, `opened ${emailOf('triage')}`, `to-review ${emailOf('auditor')}`])
      expect(mails).toContain(`break-glass-${mail}`);
    expect(mails.some((mail) => mail.includes('other-chair'))).toBe(false);
    for (const job of ['break-glass.prepare', 'break-glass.tell']) await site.does(job, id);
    expect(await site.works()).toHaveLength(mails.length);
    const { text } = await site.page('reporter', `/api/v1/reports/${site.reportId}/messages`);
    expect(JSON.parse(text)).toMatchObject([{ from: 'desk', text: expect.stringContaining('noodtoegang') }]);
    expect((await site.world.admin.query('select author_kind, count(*)::int as times from report_message group by 1')).rows).toEqual([
      { author_kind: 'service', times: 2 },
    ]);
  });

  it('is who reported too when it was granted before the worker noted what about', async () => {
    await site.send('chair', site.place(), { reason: 'Nu.' });
    const id = await onlyUse();
    for (const admin of ADMINS.slice(0, 2)) await site.decides(admin, id);
    await site.does('break-glass.tell', id);
    await site.does('break-glass.prepare', id);
    await site.works();
    expect((await site.world.admin.query('select 1 from report_message')).rowCount).toBe(2);
  });
});

describe('the trail', () => {
  it('has every step, and every look where the organisation sees it', async () => {
    const id = await site.opened();
    await site.works();
    await site.reads();
    await site.send('chair', site.place('/einde'));
    const lines = await site.world.admin.query(`select action from trail where subject_kind = 'break-glass' and subject_id = $1`, [id]);
    expect(lines.rows.map(({ action }) => action).sort()).toEqual(
      ['asked', 'ended', 'granted', 'granted', 'opened'].map((step) => `break-glass.${step}`),
    );
    const { text } = await site.page('reporter', `/spoor/bekeken?melding=${site.reportId}`);
    expect([text.includes('melding gelezen met noodtoegang'), text.includes('voorzitter')]).toEqual([true, true]);
    expect((await site.page('organisation-admin', '/spoor/organisatie')).text).toContain('noodtoegang gegeven');
  });
});

describe('the review', () => {
  it('shows the auditor who, why, how long and which reports, and never what they say', async () => {
    const id = await site.opened();
    await site.reads();
    await site.reads();
    const list = await site.page('auditor', '/spoor/noodtoegang');
    expect(list.text).toContain('na afloop te beoordelen');
    await site.send('chair', site.place('/einde'));
    const page = await site.page('auditor', `/spoor/noodtoegang/${id}`);
    for (const word of ['Persoon chair', 'Niemand neemt op.', 'Persoon system-admin', 'Tweede beheerder', site.flagId, id])
      expect(page.text).toContain(word);
    for (const secret of SECRETS) expect(page.text).not.toContain(secret);
    for (const who of besides('auditor')) expect((await site.page(who, `/spoor/noodtoegang/${id}`)).status).toBe(403);
    expect((await site.page('auditor', `/spoor/noodtoegang/${NONE}`)).status).toBe(404);
  });

  it('names the reports that were looked at, between opening and end', async () => {
    const id = await site.asked();
    for (const admin of ADMINS.slice(0, 2)) await site.decides(admin, id);
    await site.until(id, new Date(Math.max(Date.now(), site.world.clock.now().getTime()) + 3_600_000).toISOString());
    expect((await site.page('auditor', `/spoor/noodtoegang/${id}`)).text).toContain('Er is niets gelezen');
    await site.reads();
    await site.reads();
    const { text } = await site.page('auditor', `/spoor/noodtoegang/${id}`);
    expect(text).toContain(site.reportId);
  });

  it('is a finding in words, once, when it is over', async () => {
    const id = await site.opened();
    const finds = (finding: string, who = 'auditor') => site.send(who, `/spoor/noodtoegang/${id}/bevinding`, { finding });
    expect((await finds('Te vroeg.')).text).toContain('als zij voorbij is');
    await site.send('chair', site.place('/einde'));
    for (const who of besides('auditor')) expect((await finds('Terecht.', who)).status).toBe(403);
    expect((await finds('  ')).text).toContain('Schrijf op wat u vond');
    expect((await site.page('auditor', '/spoor/noodtoegang')).text).toContain('te beoordelen');
    expect((await finds('Terecht: niemand was te bereiken.')).status).toBe(303);
    expect((await finds('Toch niet.')).text).toContain('al beoordeeld');
    const { text } = await site.page('auditor', `/spoor/noodtoegang/${id}`);
    expect([text.includes('Terecht: niemand was te bereiken.'), text.includes('Toch niet.')]).toEqual([true, false]);
  });
});
