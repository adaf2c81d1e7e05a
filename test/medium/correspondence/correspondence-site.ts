import { randomUUID } from 'node:crypto';
import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { JobsModule } from '../../../src/jobs/jobs.module.js';
import { CorrespondenceWorkModule } from '../../../src/modules/reports/correspondence/correspondence.module.js';
import { TellOfMessageJob } from '../../../src/modules/reports/correspondence/tell-of-message.job.js';
import { formTokenOf } from '../../../src/modules/parties/form-token.js';
import { PlatformModule } from '../../../src/platform/platform.module.js';
import { anApp, formInit, type RunningApp } from '../../support/app.js';
import { bootstrapped, CAST, emailOf } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';
import { type OpenedMessage, openedMessages } from '../../support/kept-messages.js';
import { platformOf } from '../../support/platform-of.js';

/** Between two requests. */
const STEP_MS = 1_000;

const REPORTER = CAST.people.find(({ roles }) => roles[0] === 'reporter');
const SHORTAGE = {
  kind: 'shortage',
  productGroup: 'ffp2',
  asOf: '2026-11-20',
  state: 'actual',
  startsOn: '2026-11-20',
  reason: 'shipping-delay',
  careImpact: 'postponed',
};

/** A report as its reporter knows it. */
export interface Filed {
  readonly id: string;
  readonly receipt: string;
}

/** Tokens of a reporter of h1 (and a colleague), of a reporter of h2, and of the desk. */
export type Name = 'reporter' | 'colleague' | 'other' | 'organisation-admin' | 'triage' | 'panel' | 'chair' | 'ministry' | 'auditor';

/** The web application with two hospitals, and the worker's part of telling. */
export class CorrespondenceSite {
  readonly #tokens = new Map<Name, string>();

  private constructor(
    readonly world: World,
    readonly app: RunningApp,
    private readonly job: TellOfMessageJob,
    private readonly worker: { close(): Promise<void> },
  ) {}

  static async make(): Promise<CorrespondenceSite> {
    const world = await aWorld();
    await bootstrapped(world, {
      ...CAST,
      people: [
        ...CAST.people,
        { ...REPORTER, email: emailOf('colleague'), name: 'Collega' },
        { ...REPORTER, email: emailOf('other'), name: 'Ander', organisation: 'h2', language: 'en' },
      ],
    });
    const worker = await NestFactory.createApplicationContext(TellingModule.on(world), { logger: ['error'] });
    return new CorrespondenceSite(world, await anApp(world), worker.get(TellOfMessageJob, { strict: false }), worker);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.worker.close();
    await this.world.close();
  }

  /** Time passes; sessions of people may end in it. */
  passes(milliseconds: number): void {
    this.world.clock.advance(milliseconds);
    this.#tokens.clear();
  }

  async token(name: Name): Promise<string> {
    this.world.clock.advance(STEP_MS);
    const token = this.#tokens.get(name) ?? (await this.app.tokenOf(name));
    this.#tokens.set(name, token);
    return token;
  }

  async files(name: Name = 'reporter'): Promise<Filed> {
    const answer = await this.app.send('/api/v1/reports', SHORTAGE, await this.token(name), { 'idempotency-key': randomUUID() });
    const { id, receipt }: Filed = JSON.parse(await answer.text());
    return { id, receipt };
  }

  /** A page, by whom. */
  async page(name: Name, path: string): Promise<{ status: number; body: string }> {
    const answer = await this.app.ask(path, { headers: { cookie: `meldpunt_session=${await this.token(name)}` } });
    return { status: answer.status, body: await answer.text() };
  }

  /** A form of a page, sent by whom. */
  async submit(name: Name, path: string, fields: Readonly<Record<string, string>>): Promise<{ status: number; body: string }> {
    const token = await this.token(name);
    const init = formInit({ _csrf: formTokenOf(token), ...fields }, { cookie: `meldpunt_session=${token}`, 'accept-language': 'nl' });
    const answer = await this.app.ask(path, init);
    return { status: answer.status, body: await answer.text() };
  }

  /** The desk asks about a report. */
  async asks(reportId: string, text: string): Promise<number> {
    return (await this.submit('triage', `/triage/meldingen/${reportId}/berichten`, { text })).status;
  }

  async api(name: Name, reportId: string, text?: unknown): Promise<{ status: number; body: string }> {
    const path = `/api/v1/reports/${reportId}/messages`;
    const bearer = await this.token(name);
    const answer =
      text === undefined
        ? await this.app.ask(path, { headers: { authorization: `Bearer ${bearer}` } })
        : await this.app.send(path, { text }, bearer);
    return { status: answer.status, body: await answer.text() };
  }

  /** Does the jobs of telling that wait; the mails that were composed since the last time. */
  async told(): Promise<readonly OpenedMessage[]> {
    const { admin } = this.world;
    const { rows } = await admin.query<{ payload: { messageId: string } }>(
      `delete from outbox where job = 'correspondence.tell' returning payload`,
    );
    const before = await admin.query<{ id: string }>('select id from message');
    for (const { payload } of rows) await this.job.handle(payload);
    for (const { payload } of rows) await this.job.handle(payload);
    return openedMessages(this.world, 'where id <> all ($1::uuid[])', [before.rows.map(({ id }) => id)]);
  }

  /** Actions on the trail of a report, oldest first, by whom. */
  async trail(reportId: string): Promise<readonly string[]> {
    const { rows } = await this.world.admin.query<{ line: string }>(
      `select actor_kind || coalesce(' ' || actor_roles, '') || ' ' || action as line from trail
        where subject_id = $1 and action like any ('{message%,attachment%,receipt%}') order by recorded_at, id`,
      [reportId],
    );
    return rows.map(({ line }) => line);
  }
}

@Module({})
class TellingModule {
  static on(world: World): DynamicModule {
    const platform = platformOf(world, { source: world.workerSource, database: world.worker });
    return { module: TellingModule, imports: [PlatformModule.on(platform), JobsModule, CorrespondenceWorkModule] };
  }
}
