import { randomUUID } from 'node:crypto';
import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { addDays, dayInNetherlands } from '../../../src/domain/calendar.js';
import { JobsModule } from '../../../src/jobs/jobs.module.js';
import { SyncPolicy } from '../../../src/modules/expected-use/index.js';
import { LookAhead, OutlookWorkModule } from '../../../src/modules/outlook/index.js';
import { AskAboutReadingsJob } from '../../../src/modules/outlook/readings/ask-about-readings.job.js';
import { formTokenOf } from '../../../src/modules/parties/form-token.js';
import { PlatformModule } from '../../../src/platform/platform.module.js';
import { anApp, formInit, type RunningApp } from '../../support/app.js';
import { bootstrapped, CAST, emailOf, KEYS } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';
import { platformOf } from '../../support/platform-of.js';

const REPORTER = CAST.people.find(({ roles }) => roles[0] === 'reporter');
const DAY_MS = 86_400_000;
const STEP_MS = 1_000;

export type Name = 'reporter' | 'other' | 'organisation-admin' | 'triage' | 'panel' | 'ministry' | 'auditor';

/** The web application with two hospitals, and the worker's nights. */
export class ReadingsSite {
  readonly #tokens = new Map<Name, string>();

  private constructor(
    readonly world: World,
    readonly app: RunningApp,
    private readonly worker: INestApplicationContext,
  ) {}

  static async make(): Promise<ReadingsSite> {
    const world = await aWorld();
    await bootstrapped(world, {
      ...CAST,
      people: [...CAST.people, { ...REPORTER, email: emailOf('other'), name: 'Ander', organisation: 'h2', language: 'en' }],
    });
    const worker = await NestFactory.createApplicationContext(NightModule.on(world), { logger: ['error'] });
    await worker.get(SyncPolicy, { strict: false }).execute();
    return new ReadingsSite(world, await anApp(world), worker);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.worker.close();
    await this.world.close();
  }

  /** Days that many days ago, as the clock stands. */
  ago(days: number): string {
    return addDays(dayInNetherlands(this.world.clock.now()), -days);
  }

  passes(days: number): void {
    this.world.clock.advance(days * DAY_MS);
    this.#tokens.clear();
  }

  /** A weekly statement of a hospital. @returns the id of the report */
  async states(days: number, usedPerWeek: number, more: object = {}, by: string = KEYS.hospital): Promise<string> {
    const body = { kind: 'stock', productGroup: 'ffp2', asOf: this.ago(days), unit: 'piece', stockOnHand: 5_000, usedPerWeek };
    const sent = { ...body, confirmedJump: true, ...more };
    const answer = await this.app.send('/api/v1/reports', sent, by, { 'idempotency-key': randomUUID() });
    return idIn(await answer.text());
  }

  async corrects(reportId: string, days: number, usedPerWeek: number): Promise<number> {
    const body = { kind: 'stock', productGroup: 'ffp2', asOf: this.ago(days), unit: 'piece', stockOnHand: 5_000, usedPerWeek };
    const path = `/api/v1/reports/${reportId}/versions`;
    return (await this.app.send(path, { ...body, confirmedJump: true }, KEYS.hospital, { 'idempotency-key': randomUUID() })).status;
  }

  night(): Promise<void> {
    return this.worker.get(LookAhead, { strict: false }).execute('ffp2');
  }

  /** Does the jobs of asking that wait, twice. @returns to whom and with which link was written since the last time */
  async asked(): Promise<number> {
    const { admin } = this.world;
    const count = async () => Number((await admin.query(`select count(*) as n from message where template = 'reading-asked'`)).rows[0].n);
    const { rows } = await admin.query(`delete from outbox where job = 'readings.ask' returning payload`);
    const before = await count();
    const job = this.worker.get(AskAboutReadingsJob, { strict: false });
    for (const { payload } of [...rows, ...rows]) await job.handle(payload);
    return (await count()) - before;
  }

  /** What is on record, without what is sealed. */
  async kept(): Promise<readonly { id: string; report_id: string; version: number; repair: string; standing: string; figures: string }[]> {
    const { rows } = await this.world.admin.query(
      `select id, report_id, version, repair, standing, answered_by, encode(figures, 'hex') as figures from reading order by id`,
    );
    return rows;
  }

  async token(name: Name): Promise<string> {
    this.world.clock.advance(STEP_MS);
    const token = this.#tokens.get(name) ?? (await this.app.tokenOf(name));
    this.#tokens.set(name, token);
    return token;
  }

  async page(name: Name, path: string): Promise<{ status: number; body: string }> {
    const headers = { cookie: `meldpunt_session=${await this.token(name)}`, 'accept-language': 'nl' };
    const answer = await this.app.ask(path, { headers });
    return { status: answer.status, body: await answer.text() };
  }

  async submit(name: Name, path: string, fields: Readonly<Record<string, string>>): Promise<{ status: number; body: string }> {
    const token = await this.token(name);
    const init = formInit({ _csrf: formTokenOf(token), ...fields }, { cookie: `meldpunt_session=${token}`, 'accept-language': 'nl' });
    const answer = await this.app.ask(path, init);
    return { status: answer.status, body: await answer.text() };
  }

  /** Lines of the trail about readings of a report, oldest first, by whom. */
  async trail(subjectId: string): Promise<readonly string[]> {
    const { rows } = await this.world.admin.query(
      `select actor_kind || coalesce(' ' || actor_roles, '') || ' ' || action as line from trail
        where subject_id = $1 and action like 'reading.%' order by recorded_at, id`,
      [subjectId],
    );
    return rows.map(({ line }) => line);
  }
}

function idIn(text: string): string {
  const body: unknown = JSON.parse(text);
  const id: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'id') : undefined;
  if (typeof id !== 'string') throw new TypeError(text);
  return id;
}

@Module({})
class NightModule {
  static on(world: World): DynamicModule {
    const platform = platformOf(world, { source: world.workerSource, database: world.worker });
    return { module: NightModule, imports: [PlatformModule.on(platform), JobsModule, OutlookWorkModule] };
  }
}
