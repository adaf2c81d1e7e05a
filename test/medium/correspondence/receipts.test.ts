import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { RECEIPT_CHANCE, RECEIPT_LETTERS, receiptCode } from '../../../src/domain/receipts/receipt-code.js';
import type { Actor } from '../../../src/platform/actor.js';
import { lettersOfChance } from '../../../src/platform/codes.js';
import { formInit } from '../../support/app.js';
import { CorrespondenceSite, type Filed } from './correspondence-site.js';

const PAGE = '/ontvangstbewijs';
const DAY_MS = 86_400_000;
let site: CorrespondenceSite;
let filed: Filed;
beforeAll(async () => {
  site = await CorrespondenceSite.make();
  filed = await site.files();
}, 90_000);
afterAll(() => site.close());

const aCode = () => receiptCode(lettersOfChance(RECEIPT_LETTERS, RECEIPT_CHANCE));

/** Fills in a code from an address that nobody used before, unless one is given. */
async function enters(code: string, address = `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}::1`) {
  const answer = await site.app.ask(PAGE, formInit({ code }, { 'x-forwarded-for': address, 'accept-language': 'nl' }));
  const cookie = answer.headers.getSetCookie()[0] ?? '';
  return { status: answer.status, body: await answer.text(), cookie: cookie.split(';')[0] ?? '', terms: cookie, headers: answer.headers };
}

async function opens(cookie: string): Promise<string> {
  return (await site.app.ask(PAGE, { headers: { cookie, 'accept-language': 'nl' } })).text();
}

async function sends(cookie: string, path: string, fields: Readonly<Record<string, string>>) {
  const proof = /name="bewijs" value="([^"]*)"/.exec(await opens(cookie))?.[1] ?? '';
  return site.app.ask(`${PAGE}/${path}`, formInit({ bewijs: proof, ...fields }, { cookie, 'accept-language': 'nl' }));
}

describe('following a report with its receipt', () => {
  it('shows what happened and what was asked, takes an answer, and tells nothing that was filed', async () => {
    await site.page('triage', `/triage/meldingen/${filed.id}`);
    await site.asks(filed.id, 'Hoeveel dagen nog?');
    const { status, cookie, terms } = await enters(filed.receipt.toLowerCase().replaceAll('-', ' '));
    expect(status).toBe(303);
    expect(terms).toMatch(/HttpOnly; SameSite=Strict/);
    const page = await opens(cookie);
    for (const text of ['Ontvangen', 'Bekeken door de meldtafel', 'De melding telt mee', 'Hoeveel dagen nog?'])
      expect(page).toContain(text);
    for (const text of [filed.id, filed.receipt, 'FFP2', 'ffp2', 'Tekort', 'Ziekenhuis', 'uitgesteld']) expect(page).not.toContain(text);

    expect((await sends(cookie, 'antwoord', { text: 'Vier dagen.' })).status).toBe(303);
    const desk = await site.page('triage', `/triage/meldingen/${filed.id}/berichten`);
    expect(desk.body).toContain('Vier dagen.');
    expect(desk.body).toContain('met de ontvangstcode');
    expect(await site.trail(filed.id)).toEqual(
      expect.arrayContaining(['receipt receipt.read', 'receipt messages.read', 'receipt message.sent']),
    );
  });

  it('ends after a quarter of an hour, after two hours in any case, and when it is closed', async () => {
    const first = await enters(filed.receipt);
    site.passes(14 * 60_000);
    expect(await opens(first.cookie)).toContain('Wat er gebeurde');
    site.passes(15 * 60_000);
    expect(await opens(first.cookie)).not.toContain('Wat er gebeurde');
    expect((await sends(first.cookie, 'antwoord', { text: 'x' })).status).toBe(401);

    const second = await enters(filed.receipt);
    for (let minutes = 0; minutes < 120; minutes += 10) {
      expect(await opens(second.cookie)).toContain('Wat er gebeurde');
      site.passes(10 * 60_000);
    }
    expect(await opens(second.cookie)).not.toContain('Wat er gebeurde');

    const third = await enters(filed.receipt);
    expect((await sends(third.cookie, 'sluiten', {})).status).toBe(303);
    expect(await opens(third.cookie)).not.toContain('Wat er gebeurde');
  });

  it('takes no form that it did not draw', async () => {
    const { cookie } = await enters(filed.receipt);
    const forged = await site.app.ask(`${PAGE}/antwoord`, formInit({ text: 'Vals.', bewijs: 'x' }, { cookie }));
    expect(forged.status).toBe(401);
    const foreign = await site.app.ask(`${PAGE}/antwoord`, formInit({ text: 'Vals.' }, { cookie, origin: 'https://elders.example' }));
    expect(foreign.status).toBe(403);
    expect((await site.page('triage', `/triage/meldingen/${filed.id}/berichten`)).body).not.toContain('Vals.');
  });
});

describe('a code that opens nothing', () => {
  it('gets one answer, be it unknown, no code, or of a report withdrawn long ago', async () => {
    const old = await site.files();
    await site.submit('reporter', `/meldingen/${old.id}/intrekken`, { reason: 'Dubbel.' });
    expect((await enters(old.receipt)).status).toBe(303);
    site.passes(93 * DAY_MS);
    const answers = [await enters(aCode()), await enters('geen-code'), await enters(old.receipt)];
    const said = answers.map(({ status, body }) => ({ status, body: body.replace(/value="[^"]*"/g, '') }));
    expect(said[0]?.status).toBe(400);
    expect(said[0]?.body).toContain('Met deze code vinden wij geen melding');
    expect(said[1]).toEqual(said[0]);
    expect(said[2]).toEqual(said[0]);
  }, 60_000);

  it('is told kindly of a slip, which anybody could compute', async () => {
    const slip = filed.receipt.replace(/.$/, (letter) => (letter === 'A' ? 'B' : 'A'));
    const { status, body } = await enters(slip);
    expect(status).toBe(400);
    expect(body).toContain('zit een typefout');
  });

  it('is not found by 1,000 guesses, which are slowed down; who is signed in goes on', async () => {
    const outcomes: number[] = [];
    const guesser = '198.51.100.7';
    for (let guess = 0; guess < 1_000; guess += 1) outcomes.push((await enters(aCode(), guesser)).status);
    expect(outcomes.filter((status) => status === 303)).toEqual([]);
    expect(outcomes.filter((status) => status === 400)).toHaveLength(10);
    const right = await enters(filed.receipt, guesser);
    expect(right.status).toBe(429);
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await enters(filed.receipt)).status).toBe(303);
    expect((await site.page('reporter', '/meldingen')).status).toBe(200);
    const signedIn = await site.submit('reporter', PAGE, { code: filed.receipt });
    expect(signedIn.status).toBe(303);
  }, 120_000);

  it('is slowed down from many addresses too, when they try one code', async () => {
    const code = aCode();
    const statuses: number[] = [];
    for (let guess = 0; guess < 12; guess += 1) statuses.push((await enters(code)).status);
    expect(statuses.slice(10)).toEqual([429, 429]);
  });
});

describe('the floor below it', () => {
  const rows = (actor: Actor, table: string) =>
    site.world.web.transaction(actor, (tx) => tx.query<Record<string, unknown>>(`select * from ${table}`));

  it('shows who holds a receipt that report, and no other table of the organisation', async () => {
    const { id: other } = await site.files();
    const { organisation_id: organisationId } = (
      await site.world.admin.query<{ organisation_id: string }>('select organisation_id from report where report_id = $1', [filed.id])
    ).rows[0] ?? { organisation_id: '' };
    const actor: Actor = { kind: 'receipt', organisationId, reportId: filed.id };
    const reports = await rows(actor, 'report');
    expect(new Set(reports.map((row) => Reflect.get(row, 'report_id')))).toEqual(new Set([filed.id]));
    expect(JSON.stringify(await rows(actor, 'report_message'))).not.toContain(other);
    for (const table of ['organisation', 'person', 'draft', 'idempotency', 'session', 'api_key', 'receipt_session', 'receipt_try']) {
      expect(await rows(actor, table)).toEqual([]);
    }
    const { sealing } = site.world.sealing;
    const body = reports.map((row) => ({ place: { table: 'report', row: `${filed.id}/1`, column: 'body' }, value: bytesOf(row) }));
    await expect(site.world.web.transaction(actor, (tx) => sealing.open(tx, body))).rejects.toThrow();
  });

  it('shows the door no report without an index', async () => {
    expect(await rows({ kind: 'gate' }, 'report')).toEqual([]);
  });
});

function bytesOf(row: object): Buffer {
  const bytes: unknown = Reflect.get(row, 'body');
  if (!Buffer.isBuffer(bytes)) throw new TypeError('a sealed body');
  return bytes;
}
