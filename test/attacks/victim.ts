import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { CommandsModule } from '../../src/commands.module.js';
import { formTokenOf } from '../../src/modules/parties/form-token.js';
import { IssueApiKey, RegisterOrganisation, RegisterPerson } from '../../src/modules/parties/index.js';
import { RECEIPT } from '../../src/modules/reports/report-documents.js';
import { system } from '../../src/platform/actor.js';
import type { AccessWorld } from '../medium/access/access-world.js';
import { formInit } from '../support/app.js';
import { PASSWORD } from '../support/bootstrapped.js';
import { platformOf } from '../support/platform-of.js';

const TEST = system('test');
const SECRET = /kanariewoord|918273645|Zilverreiger|kanarie@/i;
const NOTE = 'kanariewoord: het magazijn staat onder water';

/** The organisation that everybody else goes for, and what others could name of it. */
export interface Victim {
  /** Ids of its things. */
  readonly ids: readonly string[];
  /** Its words that others might use: keys of requests, receipts, references. */
  readonly words: readonly string[];
  /** A body that it filed, without a secret in it, and the key under which: somebody may send it again. */
  readonly filed: { readonly body: object; readonly key: string };
  /** What nobody else may ever be told. */
  readonly secret: RegExp;
}

/** Registers the victim with people, a key, sessions, reports of each kind, a draft and a talk with the desk. */
export async function aVictim(access: AccessWorld): Promise<Victim> {
  const { world, app } = access;
  const { organisation, secret } = await registered(access);
  const person = await app.tokenOf('kanarie');
  const key = 'kanariewoord-sleutel-1';
  const common = { productGroup: 'ffp2', asOf: '2026-11-18', note: NOTE };
  const plain = { kind: 'stock', productGroup: 'apron', asOf: '2026-11-18', unit: 'piece', stockOnHand: 4_321, usedPerWeek: 100 };
  const bodies = [
    { ...common, kind: 'stock', unit: 'piece', stockOnHand: 900_000_000, usedPerWeek: 918_273_645.25 },
    { ...common, kind: 'demand-surge', factor: 3, reason: 'demand-surge' },
    {
      ...common,
      kind: 'shortage',
      state: 'actual',
      startsOn: '2026-11-18',
      reason: 'shipping-delay',
      careImpact: 'adapted',
      measures: NOTE,
    },
  ];
  const filed = [await filing(access, plain, secret, key)];
  for (const body of bodies) filed.push(await filing(access, body, person, randomUUID()));
  const reports = filed.map(({ id }) => id);
  await leaveTraces(access, person, reports.at(-1) ?? '');
  const { rows } = await world.admin.query<{ ids: string[] }>(
    `select array(select id::text from person where organisation_id = $1)
         || array(select s.id::text from session s join person p on p.id = s.person_id where p.organisation_id = $1)
         || array(select id::text from api_key where organisation_id = $1)
         || array(select id::text from report_message where organisation_id = $1)
         || array(select id::text from data_key where owner = $1::text)
         || array(select holding_id::text from organisation where id = $1) as ids`,
    [organisation],
  );
  const ids = [...reports, organisation, ...(rows[0]?.ids ?? [])];
  return {
    ids,
    words: [key, ...filed.map(({ receipt }) => receipt), 'zilver', 'kanarie@example.nl'],
    filed: { body: plain, key },
    secret: SECRET,
  };
}

async function filing({ app }: AccessWorld, body: object, bearer: string, key: string): Promise<{ id: string; receipt: string }> {
  const answer = await app.send('/api/v1/reports', body, bearer, { 'idempotency-key': key });
  return RECEIPT.parse(await answer.json());
}

async function registered({ world }: AccessWorld): Promise<{ organisation: string; secret: string }> {
  const app = await NestFactory.createApplicationContext(
    CommandsModule.on(platformOf(world, { source: world.workerSource, database: world.worker })),
    { logger: ['error'] },
  );
  const form = { ref: 'zilver', name: 'Kliniek Zilverreiger', kind: 'care-provider', sector: 'hospital', region: 'VR17' };
  const { id: organisation } = await app.get(RegisterOrganisation, { strict: false }).execute(TEST, form);
  const person = {
    email: 'kanarie@example.nl',
    name: 'Kanarie Zilverreiger',
    password: PASSWORD,
    roles: ['reporter'],
    organisation: 'zilver',
  };
  await app.get(RegisterPerson, { strict: false }).execute(TEST, person);
  const wish = { organisation: 'zilver', scopes: ['reports:write', 'reports:read'] };
  const { secret } = await app.get(IssueApiKey, { strict: false }).execute(TEST, wish);
  await app.close();
  return { organisation, secret };
}

async function leaveTraces({ app, askers }: AccessWorld, person: string, report: string): Promise<void> {
  const form = (token: string | undefined, fields: Readonly<Record<string, string>>): RequestInit =>
    formInit({ _csrf: formTokenOf(token ?? ''), ...fields }, { cookie: `meldpunt_session=${token}` });
  const page = await app.ask('/meldingen/tekort', { headers: { cookie: `meldpunt_session=${person}` } });
  const owner = /name="owner" value="([^"]*)"/.exec(await page.text())?.[1] ?? '';
  const saved = await app.ask('/meldingen/tekort', form(person, { owner, do: 'save', note: NOTE, quantityShort: '918273645,25' }));
  const desk = askers.find(({ name }) => name === 'triage')?.bearer;
  const said = await app.ask(`/triage/meldingen/${report}/berichten`, form(desk, { text: NOTE }));
  const answered = await app.send(`/api/v1/reports/${report}/messages`, { text: NOTE }, person);
  const statuses = [saved.status, said.status, answered.status].join();
  if (statuses !== '200,303,201') throw new TypeError(`the victim cannot save or talk: ${statuses}`);
}
