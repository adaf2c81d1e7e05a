import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { CommandsModule } from '../../src/commands.module.js';
import { KeyDeeds, OwnerOfRef } from '../../src/modules/oversight/index.js';
import { RegisterPerson } from '../../src/modules/parties/index.js';
import { system } from '../../src/platform/actor.js';
import { PASSWORD } from '../support/journey-cast.js';
import { platformOf } from '../support/platform-of.js';
import { readMail } from '../support/read-mail.js';
import { type CanaryName, type Canaries, plantedCanaries } from './canaries.js';
import { type Found, Search } from './searched.js';
import { SownStory } from './sown-story.js';
import { answersTo, readersOf } from './seen-by.js';

const ADMINS = ['zoe@example.nl', 'yara@example.nl'] as const;
let canaries: Canaries;
let sown: SownStory;
let search: Search;
beforeAll(async () => {
  canaries = plantedCanaries();
  sown = new SownStory(canaries);
  search = new Search(canaries);
  await sown.begin();
  await sown.tell().catch((fault: unknown) => {
    process.stderr.write(sown.service.logs());
    throw fault;
  });
}, 400_000);
afterAll(() => sown.end(), 60_000);

describe('what is confidential stands after the whole story', () => {
  it('in no column of a table, but where the list of clear columns says', async () => {
    const found = await search.inTables(sown.service.world.admin);
    expect(search.leaks(found, (name, place) => search.inColumn(name, place))).toEqual([]);
  });

  it('in no file of the database, and in no log of its writes', async () => {
    const before = search.bytes;
    const found = await search.onDisk(sown.service.world.admin);
    expect(search.bytes - before).toBeGreaterThan(10_000_000);
    expect(search.leaks(found, (name, place) => search.inColumn(name, place))).toEqual([]);
  }, 120_000);

  it('in no line that the processes wrote', () => {
    expect(search.leaks(search.in('log', sown.service.logs()), () => false)).toEqual([]);
    for (const secret of sown.secrets) expect(sown.service.logs()).not.toContain(secret);
  });

  it('in no mail, but the name and address of whom it is for', async () => {
    expect(sown.mail.mails.length).toBeGreaterThan(5);
    for (const mail of sown.mail.mails) {
      const { subject, text } = await readMail(mail);
      const isOwn = mail.to.includes(canaries.personEmail.text);
      const found = [...search.in('raw', mail.raw), ...search.in('text', `${subject}\n${text}\n${mail.messageId}`)];
      expect(search.leaks(found, (name) => isOwn && canaries[name].mails === 'own')).toEqual([]);
    }
  });

  it('in no answer to who may not read it', async () => {
    const found: Found[] = [];
    let answers = 0;
    for (const [reader, visitor] of await readersOf(sown)) {
      for (const { path, text } of await answersTo(visitor, sown.ids)) {
        answers += 1;
        found.push(...search.in(`${reader} ${path}`, text));
      }
    }
    expect(answers).toBeGreaterThan(200);
    const may = (name: CanaryName, place: string): boolean => {
      const readers: readonly string[] = canaries[name].readers;
      return readers.includes(place.split(' ')[0] ?? '');
    };
    expect(search.leaks(found, may)).toEqual([]);
    expect(unread(found)).toEqual([]);
  }, 240_000);
});

describe('after the hospital is erased', () => {
  beforeAll(async () => {
    await sown.stop();
    await eraseHospital();
  }, 120_000);

  it('nothing of it stands in a table', async () => {
    const found = await search.inTables(sown.service.world.admin);
    const may = (name: CanaryName, place: string): boolean => search.inColumn(name, place, true);
    expect(search.leaks(found, may)).toEqual([]);
  });

  it('nothing of it stands in a file, but what stood in the clear until the server cleans up', async () => {
    const { admin } = sown.service.world;
    await admin.query('vacuum full');
    const found = (await search.onDisk(admin)).filter(({ place }) => place !== 'disk pg_wal');
    const may = (name: CanaryName, place: string): boolean => search.inColumn(name, place, true);
    expect(search.leaks(found, may)).toEqual([]);
  }, 120_000);
});

/** Canaries that nobody was shown who may see them: a search that finds nothing there proves nothing elsewhere. */
function unread(found: readonly Found[]): readonly string[] {
  const seen = new Set(found.map(({ canary }) => canary));
  return Object.entries(canaries).flatMap(([name, { readers }]) => (readers.length > 0 && !seen.has(name) ? [name] : []));
}

async function eraseHospital(): Promise<void> {
  const { world } = sown.service;
  const platform = platformOf(world, { source: world.workerSource, database: world.worker });
  const app = await NestFactory.createApplicationContext(CommandsModule.on(platform), { logger: ['error'] });
  for (const email of ADMINS)
    await app
      .get(RegisterPerson, { strict: false })
      .execute(system('test'), { email, name: email, password: PASSWORD, roles: ['system-admin'] });
  const { id } = await app.get(OwnerOfRef, { strict: false }).execute('h1');
  const deeds = app.get(KeyDeeds, { strict: false });
  await deeds.request({ deed: 'erase', owner: id, email: ADMINS[0] });
  await deeds.confirm({ deed: 'erase', owner: id, email: ADMINS[1] }, { say: () => undefined, settleMs: 0 });
  await app.close();
}
