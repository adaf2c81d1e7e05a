import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandsModule } from '../../../src/commands.module.js';
import { FileReports } from '../../../src/modules/reports/file-reports.js';
import { IdempotencyRepository } from '../../../src/modules/reports/idempotency.repository.js';
import { DraftsRepository } from '../../../src/modules/reports/drafts.repository.js';
import { RegisterOrganisation, RegisterPerson } from '../../../src/modules/parties/index.js';
import { ComposeMessage } from '../../../src/modules/messages/index.js';
import { FoldReports } from '../../../src/modules/trends/index.js';
import { system } from '../../../src/platform/actor.js';
import { aWorld, type World } from '../../support/database.js';
import { platformOf } from '../../support/platform-of.js';

export const [ANNA, BORIS, REPORTER] = ['anna@example.nl', 'boris@example.nl', 'reporter@example.nl'];
const TEST = system('test');
const PASSWORD = 'een-lang-wachtwoord';

/** Two hospitals that filed, with sums, a draft and a kept answer; and two system administrators, Anna and Boris. */
export interface KeysWorld {
  readonly world: World;
  readonly app: INestApplicationContext;
  readonly own: string;
  readonly other: string;
  close(): Promise<void>;
}

export async function aKeysWorld(): Promise<KeysWorld> {
  const world = await aWorld();
  const platform = platformOf(world, { source: world.workerSource, database: world.worker });
  const app = await NestFactory.createApplicationContext(CommandsModule.on(platform), { logger: ['error'] });
  const own = await organisation(app, 'h1');
  const other = await organisation(app, 'h2');
  for (const email of [ANNA, BORIS]) await person(app, email, 'system-admin');
  const reporter = await person(app, REPORTER, 'reporter', 'h1');
  for (const id of [own, other]) await fileFor(app, world, id);
  await leaveTraces(world, own, reporter);
  await mailTo(app, world, [REPORTER, ANNA]);
  const close = async (): Promise<void> => {
    await app.close();
    await world.close();
  };
  return { world, app, own, other, close };
}

async function organisation(app: INestApplicationContext, ref: string): Promise<string> {
  const form = { ref, name: `Ziekenhuis ${ref}`, kind: 'care-provider', sector: 'hospital', region: 'VR17' };
  return (await app.get(RegisterOrganisation, { strict: false }).execute(TEST, form)).id;
}

async function person(app: INestApplicationContext, email: string, role: string, organisationRef?: string): Promise<string> {
  const form = { email, name: email, password: PASSWORD, roles: [role], organisation: organisationRef };
  return (await app.get(RegisterPerson, { strict: false }).execute(TEST, form)).id;
}

async function fileFor(app: INestApplicationContext, { clock }: World, organisationId: string): Promise<void> {
  const body = {
    kind: 'stock',
    productGroup: 'ffp2',
    asOf: '2026-11-20',
    unit: 'piece',
    stockOnHand: 731_977,
    usedPerWeek: 30,
    note: 'vertrouwelijk',
  };
  const given = [{ receivedAt: clock.now(), body }];
  const { ids, refused } = await app.get(FileReports, { strict: false }).execute(organisationId, given);
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  await app.get(FoldReports, { strict: false }).execute(ids.flatMap((id) => id ?? []));
}

/** A mail to each that has not gone yet. */
async function mailTo(app: INestApplicationContext, { worker }: World, emails: readonly string[]): Promise<void> {
  const notice = { template: 'message-waiting', subjectKind: 'report', subjectId: 'r1', step: 1, path: '/meldingen/r1' } as const;
  const compose = app.get(ComposeMessage, { strict: false });
  await worker.transaction(TEST, async (tx) => {
    for (const email of emails) await compose.execute(tx, { email, name: email, language: 'nl' }, notice);
  });
}

async function leaveTraces({ web, worker, clock, sealing }: World, organisationId: string, personId: string): Promise<void> {
  const at = clock.now();
  await worker.transaction(TEST, async (tx) => {
    const answers = new IdempotencyRepository(sealing.sealing);
    const kept = { organisationId, key: 'k1', sent: {}, sandbox: false, reportId: personId, answer: { receipt: 'ABCD' }, at };
    const { text, values } = await answers.keeping(tx, kept);
    await tx.query(text, values);
  });
  const reporter = { kind: 'person', id: personId, organisationId, roles: ['reporter'] } as const;
  await web.transaction(reporter, (tx) =>
    new DraftsRepository(sealing.sealing).put(tx, { id: personId, organisationId }, 'voorraad', { 'rows.0.stockOnHand': '731977' }, at),
  );
}
