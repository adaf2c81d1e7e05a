import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/platform/identity.js';
import { anApp, formInit, type RunningApp } from '../../support/app.js';
import { bootstrapped, CAST, emailOf } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';

const HERE = '/organisatie/mensen';
const NOOR = { name: 'Noor Nieuw', email: 'noor@h1.example', roles: 'reporter', language: 'nl' };

let world: World;
let web: RunningApp;
let cookie: string;
beforeAll(async () => {
  world = await aWorld();
  const [reporter] = CAST.people;
  const other = { ...reporter, email: emailOf('elders'), name: 'Elders', organisation: 's1' };
  const second = { ...reporter, email: emailOf('tweede'), name: 'Tweede beheerder', roles: ['organisation-admin'] };
  await bootstrapped(world, { ...CAST, people: [...CAST.people, other, second] });
  web = await anApp(world);
  cookie = await web.cookieOf('organisation-admin');
}, 120_000);
afterAll(async () => {
  await web.close();
  await world.close();
});

interface Shown {
  readonly status: number;
  readonly location: string | null;
  readonly text: string;
}
const shown = async (answer: Response): Promise<Shown> => ({
  status: answer.status,
  location: answer.headers.get('location'),
  text: await answer.text(),
});
const page = async (path = HERE, as = cookie): Promise<Shown> => shown(await web.ask(path, { headers: { cookie: as } }));
const post = async (path: string, fields: Record<string, string> = {}, as = cookie): Promise<Shown> => {
  const csrf = /name="_csrf" value="([^"]+)"/.exec((await page('/account', as)).text)?.[1] ?? '';
  return shown(await web.ask(path, formInit({ _csrf: csrf, ...fields }, { cookie: as })));
};
const rowOf = (text: string, email: string): string =>
  (text.split('<tr role="row"').find((row) => row.includes(email)) ?? '').replace(/<[^>]+>/g, ' ');
const idOf = async (email: string): Promise<string> => {
  const row = (await page()).text.split('<tr role="row"').find((part) => part.includes(email)) ?? '';
  return /mensen\/([0-9a-f-]{36})\//.exec(row)?.[1] ?? '';
};
const actions = async (id: string): Promise<string[]> =>
  (await world.admin.query('select action from trail where subject_id = $1 order by action', [id])).rows.map(({ action }) => action);
const letters = async (id: string): Promise<number> =>
  (await world.admin.query(`select from account_letter where person_id = $1 and kind = 'invitation'`, [id])).rowCount ?? 0;

describe('the people of an organisation', () => {
  it('are listed with roles, last day and access, and nobody of elsewhere', async () => {
    const { status, text } = await page();
    expect(status).toBe(200);
    expect(rowOf(text, emailOf('organisation-admin'))).toMatch(/beheerder.*november 2026.*actief/s);
    expect(rowOf(text, emailOf('reporter'))).toMatch(/melder.*nog niet.*uitgenodigd/s);
    expect(text).not.toContain(emailOf('elders'));
    expect((await page(HERE, await web.cookieOf('triage'))).status).toBe(403);
  });

  it('grow by inviting, with a letter and lines in the trail', async () => {
    expect((await post(HERE, NOOR)).location).toBe(`${HERE}?gedaan=uitgenodigd`);
    const id = await idOf(NOOR.email);
    expect([await letters(id), await actions(id)]).toEqual([1, ['person.invited', 'person.registered']]);
    expect((await post(`${HERE}/${id}/opnieuw`)).status).toBe(303);
    expect(await letters(id)).toBe(2);
    const again = await post(HERE, NOOR);
    expect([again.status, again.text.includes('al bij de mensen van uw organisatie')]).toEqual([409, true]);
  });

  it('are never told whether an address has an account elsewhere', async () => {
    const [known, unknown] = [
      { ...NOOR, email: emailOf('elders') },
      { ...NOOR, email: 'onbekend@h1.example' },
    ];
    const answers = [await post(HERE, known), await post(HERE, unknown)];
    expect(answers[0]).toEqual(answers[1]);
    const { text } = await page();
    const rows = [known, unknown].map(({ email }) => rowOf(text, email).replace(email, ''));
    expect([rows[0], rows[0]?.includes('uitgenodigd')]).toEqual([rows[1], true]);
    const [one, two] = [await idOf(known.email), await idOf(unknown.email)];
    expect(await actions(one)).toEqual(await actions(two));
    for (const act of ['opnieuw', 'beeindigen', 'opnieuw', 'beeindigen']) {
      expect(await post(`${HERE}/${one}/${act}`)).toEqual(await post(`${HERE}/${two}/${act}`));
    }
    expect(await actions(one)).toEqual(await actions(two));
    expect(await post(HERE, known)).toMatchObject({ status: 409 });
    expect((await page('/account', await web.cookieOf('elders'))).status).toBe(200);
    const { rows: kept } = await world.admin.query('select wish from unanswered_invitation');
    expect([kept.length, kept[0]?.wish.includes(emailOf('elders'))]).toEqual([1, false]);
  });

  it('get no role beyond the organisation, and every fault at once', async () => {
    const { status, text } = await post(HERE, { email: 'x', name: '', roles: 'triage', language: 'fr' });
    expect(status).toBe(400);
    for (const field of ['email', 'name', 'roles', 'language']) expect(text).toContain(`href="#veld-${field}"`);
  });

  it('lose every session with their access, and may be invited back', async () => {
    const theirs = await web.cookieOf('reporter');
    const id = await idOf(emailOf('reporter'));
    expect((await page(`${HERE}/${id}/beeindigen`)).text).toContain('Toegang van Persoon reporter beëindigen?');
    expect((await post(`${HERE}/${id}/beeindigen`)).location).toBe(`${HERE}?gedaan=beeindigd`);
    expect((await page('/account', theirs)).location).toContain('/aanmelden');
    await expect(web.cookieOf('reporter')).rejects.toThrow();
    expect((await post(`${HERE}/${id}/beeindigen`)).status).toBe(404);
    expect(await actions(id)).toContain('person.access-ended');
    expect((await post(`${HERE}/${id}/opnieuw`)).status).toBe(303);
    expect((await page('/account', theirs)).location).toContain('/aanmelden');
    expect((await page('/account', await web.cookieOf('reporter'))).status).toBe(200);
  });

  it('keep their own address and password, and sessions while they have access', async () => {
    const id = await idOf(emailOf('reporter'));
    const { rows } = await world.admin.query(`select id, organisation_id as "organisationId" from person where id = $1`, [id]);
    const admin = {
      kind: 'person',
      id: newId(world.clock.now()),
      organisationId: rows[0]?.organisationId,
      roles: ['organisation-admin'],
    } as const;
    const asAdmin = async (sql: string) => world.web.transaction(admin, (tx) => tx.query<{ id: string }>(sql, [id]));
    await expect(asAdmin(`update person set password_hash = 'x' where id = $1`)).rejects.toThrow('only a person changes the own account');
    expect(await asAdmin('select id from session where person_id = $1')).toEqual([]);
    const stranger = { ...admin, organisationId: newId(world.clock.now()) };
    const sql = 'update person set disabled_at = now() where id = $1 returning id';
    expect(await world.web.transaction(stranger, (tx) => tx.query(sql, [id]))).toEqual([]);
  });

  it('keep an administrator, also when two end each other at once', async () => {
    const second = await web.cookieOf('tweede');
    const [mine, theirs] = [await idOf(emailOf('organisation-admin')), await idOf(emailOf('tweede'))];
    const ended = await Promise.all([post(`${HERE}/${theirs}/beeindigen`), post(`${HERE}/${mine}/beeindigen`, {}, second)]);
    expect(ended.filter(({ location }) => location?.endsWith('beeindigd') === true)).toHaveLength(1);
    const { rows } = await world.admin.query(
      `select id from person where disabled_at is null and 'organisation-admin' = any(roles) and organisation_id is not null`,
    );
    expect(rows).toHaveLength(1);
    const left = rows[0]?.id === mine ? cookie : second;
    const last = await post(`${HERE}/${rows[0]?.id}/beeindigen`, {}, left);
    expect([last.status, last.text.includes('laatste beheerder')]).toEqual([409, true]);
    expect((await page(HERE, left)).status).toBe(200);
  });
});
