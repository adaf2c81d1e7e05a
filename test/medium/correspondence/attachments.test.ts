import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LARGEST_ATTACHMENT, MOST_ATTACHMENTS } from '../../../src/domain/attachments/attachment-limits.js';
import { zipEntries } from '../../../src/domain/attachments/zip-entries.js';
import { formTokenOf } from '../../../src/modules/parties/form-token.js';
import type { Actor } from '../../../src/platform/actor.js';
import { newId } from '../../../src/platform/identity.js';
import { CorrespondenceSite, type Name } from './correspondence-site.js';
import { aJpeg, aPdf, aPng, anXlsx, aZip } from './some-files.js';

let site: CorrespondenceSite;
beforeAll(async () => {
  site = await CorrespondenceSite.make();
}, 90_000);
afterAll(() => site.close());

interface Sent {
  readonly name: string;
  readonly bytes: Buffer | string;
}

async function adds(by: Name, reportId: string, files: readonly Sent[], csrf?: string) {
  const token = await site.token(by);
  const form = new FormData();
  form.set('_csrf', csrf ?? formTokenOf(token));
  for (const { name, bytes } of files) form.append('bestanden', new Blob([Uint8Array.from(Buffer.from(bytes))]), name);
  const path = `${by === 'triage' ? '/triage' : ''}/meldingen/${reportId}/bijlagen`;
  const headers = { cookie: `meldpunt_session=${token}`, 'accept-language': 'nl' };
  const answer = await site.app.ask(path, { method: 'POST', body: form, headers });
  return { status: answer.status, body: await answer.text() };
}

async function fetches(by: Name, reportId: string, number: number) {
  const path = `${by === 'triage' ? '/triage' : ''}/meldingen/${reportId}/bijlage?nummer=${number}`;
  const answer = await site.app.ask(path, { headers: { cookie: `meldpunt_session=${await site.token(by)}` } });
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}

const kept = async (reportId: string) =>
  (await site.world.admin.query<{ count: number }>('select count(*)::int as count from attachment where report_id = $1', [reportId]))
    .rows[0]?.count;

describe('files with a report', () => {
  it('are kept without what says who made them, sealed, and handed out to be saved only', async () => {
    const { id } = await site.files();
    const files = [
      { name: 'C:\\map\\Brief “leverancier”.exe', bytes: aPdf() },
      { name: 'foto.jpeg', bytes: aJpeg() },
      { name: 'scherm.png', bytes: aPng() },
      { name: 'stand.xlsx', bytes: anXlsx() },
      { name: 'lijst.csv', bytes: 'lot;aantal\n12;400\n' },
    ];
    expect((await adds('reporter', id, files)).status).toBe(303);
    const page = await site.page('triage', `/triage/meldingen/${id}/berichten`);
    for (const name of ['Brief “leverancier”.pdf', 'foto.jpg', 'scherm.png', 'stand.xlsx', 'lijst.csv']) expect(page.body).toContain(name);

    for (const number of [1, 2, 3, 4, 5]) {
      const { status, headers, bytes } = await fetches('triage', id, number);
      expect(status).toBe(200);
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename="bijlage\.\w+"; filename\*=UTF-8''[\w%.-]+$/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain('sandbox');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(bytes.toString('latin1')).not.toContain('kanarie');
    }
    const sheet = zipEntries((await fetches('reporter', id, 4)).bytes)?.map(({ name }) => name);
    expect(sheet).toEqual(['[Content_Types].xml', 'xl/workbook.xml', 'docProps/core.xml', 'xl/worksheets/sheet1.xml']);
    expect((await fetches('reporter', id, 5)).bytes.toString()).toBe('lot;aantal\n12;400\n');
    const { rows } = await site.world.admin.query<{ all: Buffer }>(`select string_agg(label || content, '') as all from attachment`);
    expect(rows[0]?.all.includes('leverancier')).toBe(false);
    expect(rows[0]?.all.includes('lot;aantal')).toBe(false);
    expect(await site.trail(id)).toEqual(expect.arrayContaining(['person reporter attachment.added', 'person triage attachment.read']));
  });

  it('are all kept or none, with every fault named at once', async () => {
    const { id } = await site.files();
    const answer = await adds('reporter', id, [
      { name: 'goed.png', bytes: aPng() },
      { name: 'leeg.txt', bytes: '' },
      { name: 'script.pdf', bytes: aPdf('4 0 obj\n<< /S /Java#53cript /JS (app.alert(1)) >>\nendobj\n') },
      { name: 'macro.xlsx', bytes: anXlsx({ 'xl/vbaProject.bin': 'x' }) },
      { name: 'groot.txt', bytes: Buffer.alloc(LARGEST_ATTACHMENT + 1, 'a') },
    ]);
    expect(answer.status).toBe(400);
    for (const text of ['leeg.txt: ', 'script.pdf: ', 'macro.xlsx: ', 'groot.txt: ', '10 MB']) expect(answer.body).toContain(text);
    expect(answer.body).not.toContain('goed.png: ');
    expect(await kept(id)).toBe(0);
  });

  it.each([
    { because: 'a script in packed objects', name: 'a.pdf', bytes: () => aPdf('', '4 0 << /S /JavaScript /JS (x) >>'), says: 'een script' },
    { because: 'a password', name: 'a.pdf', bytes: () => aPdf('4 0 obj\n<< /Encrypt 5 0 R >>\nendobj\n'), says: 'een wachtwoord' },
    { because: 'a web page', name: 'a.txt', bytes: () => ' <!DOCTYPE html><script>1</script>', says: 'dit soort bestand' },
    { because: 'a program', name: 'a.pdf', bytes: () => Buffer.from([0x4d, 0x5a, 0, 0]), says: 'dit soort bestand' },
    { because: 'a zip that is no spreadsheet', name: 'a.xlsx', bytes: () => aZip({ 'a.txt': 'a' }), says: 'dit soort bestand' },
    { because: 'half a picture', name: 'a.png', bytes: () => aPng().subarray(0, 40), says: 'beschadigd' },
    { because: 'half a photograph', name: 'a.jpg', bytes: () => aJpeg().subarray(0, 20), says: 'beschadigd' },
    { because: 'half a zip', name: 'a.ods', bytes: () => anXlsx().subarray(0, 100), says: 'beschadigd' },
  ])('are refused for $because', async ({ name, bytes, says }) => {
    const { id } = await site.files();
    const { status, body } = await adds('reporter', id, [{ name, bytes: bytes() }]);
    expect(status).toBe(400);
    expect(body).toContain(says);
    expect(await kept(id)).toBe(0);
  });

  it('are so many and no more', async () => {
    const { id } = await site.files();
    const five = Array.from({ length: 5 }, (_, at) => ({ name: `${at}.txt`, bytes: `bestand ${at}` }));
    expect((await adds('reporter', id, [...five, { name: '6.txt', bytes: 'x' }])).body).toContain('te veel bestanden');
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(() => adds('reporter', id, five)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(MOST_ATTACHMENTS / five.length);
    expect(await kept(id)).toBe(MOST_ATTACHMENTS);
  });

  it('are nobody else’s: other organisations, the panel, who holds the receipt, a form that we did not draw', async () => {
    const { id } = await site.files();
    await adds('reporter', id, [{ name: 'a.txt', bytes: 'geheim' }]);
    const [other, absent] = [await fetches('other', id, 1), await fetches('other', newId(site.world.clock.now()), 1)];
    expect(other.status).toBe(404);
    expect(absent.status).toBe(404);
    expect((await adds('other', id, [{ name: 'b.txt', bytes: 'x' }])).status).toBe(404);
    expect((await adds('reporter', id, [{ name: 'b.txt', bytes: 'x' }], 'vals')).status).toBe(403);
    for (const name of ['panel', 'chair', 'ministry'] as const)
      expect((await site.page(name, `/meldingen/${id}/bijlage?nummer=1`)).status).toBe(403);
    expect((await site.app.ask(`/meldingen/${id}/bijlagen`, { method: 'POST' })).status).toBe(303);
    expect(await kept(id)).toBe(1);
    const { rows } = await site.world.admin.query<{ organisationId: string }>(
      'select organisation_id as "organisationId" from attachment where report_id = $1',
      [id],
    );
    const holder: Actor = { kind: 'receipt', organisationId: rows[0]?.organisationId ?? '', reportId: id };
    expect(await site.world.web.transaction(holder, (tx) => tx.query('select 1 from attachment'))).toEqual([]);
  });
});
