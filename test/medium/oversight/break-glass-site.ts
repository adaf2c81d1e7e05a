import { randomUUID } from 'node:crypto';
import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { JobsModule } from '../../../src/jobs/jobs.module.js';
import { BreakGlassWorkModule } from '../../../src/modules/oversight/index.js';
import { PrepareBreakGlass } from '../../../src/modules/oversight/break-glass/prepare-break-glass.js';
import { TellOfBreakGlass } from '../../../src/modules/oversight/break-glass/tell-of-break-glass.js';
import { formTokenOf } from '../../../src/modules/parties/form-token.js';
import type { Actor, Role } from '../../../src/platform/actor.js';
import { PlatformModule } from '../../../src/platform/platform.module.js';
import { anApp, formInit, type RunningApp } from '../../support/app.js';
import { bootstrapped, CAST, emailOf } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';
import { emailIndexOf } from '../../support/kept-people.js';
import { openedMessages } from '../../support/kept-messages.js';
import { platformOf } from '../../support/platform-of.js';
import { aFlag, allDeclare } from '../panel/panel-people.js';
import { panelOf } from '../panel/panel-world.js';

/** Words and figures of the report of the hospital h1. */
export const SECRETS = ['Ziekenhuis Een', 'kanarie-2291', '4.237'] as const;

const STEP_MS = 1_000;
const STOCK = { kind: 'stock', productGroup: 'ffp2', asOf: '2026-11-20', unit: 'piece' };
const HOSPITAL = { kind: 'care-provider', sector: 'hospital', region: 'VR17' } as const;
const ofRole = (role: Role) => CAST.people.find(({ roles }) => roles[0] === role);

@Module({})
class WorkModule {
  static on(world: World): DynamicModule {
    const platform = platformOf(world, { source: world.workerSource, database: world.worker });
    return { module: WorkModule, imports: [PlatformModule.on(platform), JobsModule, BreakGlassWorkModule] };
  }
}

/** The web application with a dossier that rests on the reports of two hospitals, and the worker's part of break-glass access. */
export class BreakGlassSite {
  readonly #tokens = new Map<string, string>();

  private constructor(
    readonly world: World,
    readonly app: RunningApp,
    private readonly worker: INestApplicationContext,
    private readonly dossier: { readonly flagId: string; readonly letter: string; readonly reportId: string },
  ) {}

  get flagId(): string {
    return this.dossier.flagId;
  }

  /** Of the hospital h1. */
  get letter(): string {
    return this.dossier.letter;
  }

  get reportId(): string {
    return this.dossier.reportId;
  }

  static async make(): Promise<BreakGlassSite> {
    const world = await aWorld();
    await bootstrapped(world, {
      ...CAST,
      organisations: [...CAST.organisations, { ref: 'h3', name: 'Ziekenhuis Drie', ...HOSPITAL }],
      people: [
        ...CAST.people,
        { ...ofRole('reporter'), email: emailOf('third'), name: 'Derde melder', organisation: 'h3' },
        { ...ofRole('chair'), email: emailOf('other-chair'), name: 'Andere voorzitter' },
        { ...ofRole('system-admin'), email: emailOf('second-admin'), name: 'Tweede beheerder' },
        { ...ofRole('system-admin'), email: emailOf('third-admin'), name: 'Derde beheerder', language: 'en' },
      ],
    });
    const app = await anApp(world);
    const filed = async (who: string, body: object): Promise<string> => {
      const answer = await app.send('/api/v1/reports', body, await app.tokenOf(who), { 'idempotency-key': randomUUID() });
      return JSON.parse(await answer.text()).id;
    };
    const reportId = await filed('reporter', { ...STOCK, stockOnHand: 4_237, usedPerWeek: 1_000, note: 'kanarie-2291' });
    await filed('third', { ...STOCK, stockOnHand: 90_000, usedPerWeek: 10 });
    const flagId = await aFlag(world);
    await panelOf(world).convenePanel.execute(flagId);
    await allDeclare(world);
    const letter = await world.admin.query(
      `select letter from dossier_entry e join organisation o on o.id = e.organisation_id where o.ref = 'h1' and flag_id = $1`,
      [flagId],
    );
    const worker = await NestFactory.createApplicationContext(WorkModule.on(world), { logger: ['error'] });
    return new BreakGlassSite(world, app, worker, { flagId, letter: letter.rows[0]?.letter, reportId });
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.worker.close();
    await this.world.close();
  }

  /** Nothing was ever asked. */
  async clear(): Promise<void> {
    for (const table of ['break_glass_report', 'break_glass_step', 'break_glass', 'conflict', 'report_message'])
      await this.world.admin.query(`delete from ${table}`);
    await this.world.admin.query(`delete from message where subject_kind = 'break-glass'`);
    await this.world.admin.query(`delete from outbox where job like 'break-glass.%'`);
  }

  /** Time passes; sessions may end in it. */
  passes(hours: number): void {
    this.world.clock.advance(hours * 3_600_000);
    this.#tokens.clear();
  }

  async page(who: string, path: string): Promise<{ status: number; text: string }> {
    const answer = await this.app.ask(path, { headers: { authorization: `Bearer ${await this.#token(who)}` } });
    return { status: answer.status, text: await answer.text() };
  }

  async send(who: string, path: string, fields: Readonly<Record<string, string>> = {}): Promise<{ status: number; text: string }> {
    const token = await this.#token(who);
    const answer = await this.app.ask(path, formInit({ _csrf: formTokenOf(token), ...fields }, { authorization: `Bearer ${token}` }));
    return { status: answer.status, text: await answer.text() };
  }

  /** The page of the chair about the dossier, or below it. */
  place(below = '', flagId = this.flagId): string {
    return `/signalen/${flagId}/noodtoegang${below}`;
  }

  /** What a chair finds behind the letter of h1. */
  async reads(who = 'chair'): Promise<{ status: number; text: string }> {
    return this.page(who, this.place(`/${this.letter}`));
  }

  /** A chair asks, and the worker notes what about. @returns the id of the use */
  async asked(reason = 'Niemand neemt op.'): Promise<string> {
    this.world.clock.advance(STEP_MS);
    const { status, text } = await this.send('chair', this.place(), { reason });
    if (status !== 303) throw new Error(text);
    await this.works();
    return (await this.world.admin.query('select id from break_glass order by asked_at desc limit 1')).rows[0]?.id;
  }

  /** The hospital h1 files another version of its report. */
  async corrects(note: string): Promise<void> {
    this.world.clock.advance(STEP_MS);
    const body = { ...STOCK, stockOnHand: 4_237, usedPerWeek: 1_000, note };
    const place = `/api/v1/reports/${this.reportId}/versions`;
    const answer = await this.app.send(place, body, await this.#token('reporter'), { 'idempotency-key': randomUUID() });
    if (answer.status !== 201) throw new Error(await answer.text());
  }

  decides(who: string, useId: string, answer = 'yes'): Promise<{ status: number; text: string }> {
    return this.send(who, `/noodtoegang/${useId}/besluit`, { answer });
  }

  /** Asked and granted by two. The floor asks the clock of the database, so the end is put where it has not come, whenever this runs. */
  async opened(): Promise<string> {
    const id = await this.asked();
    for (const admin of ['system-admin', 'second-admin']) await this.decides(admin, id);
    await this.until(id, '2100-01-01');
    return id;
  }

  async until(useId: string, day: string): Promise<void> {
    await this.world.admin.query(
      `update break_glass_step
          set taken_at = greatest(taken_at, $2::timestamptz - interval '4 hours'), until = $2
        where use_id = $1 and kind = 'opened'`,
      [useId, day],
    );
  }

  /** The worker keeps what was promised. @returns the mails about break-glass access so far */
  async works(): Promise<string[]> {
    const { rows } = await this.world.admin.query(`delete from outbox where job like 'break-glass.%' returning job, payload`);
    for (const { job, payload } of rows) await this.does(job, payload.useId);
    const mails = await openedMessages(this.world, `where subject_kind = 'break-glass'`);
    return mails.map(({ template, recipient }) => `${template} ${recipient}`);
  }

  async does(job: string, useId: string): Promise<void> {
    const work =
      job === 'break-glass.prepare'
        ? this.worker.get(PrepareBreakGlass, { strict: false })
        : this.worker.get(TellOfBreakGlass, { strict: false });
    await work.execute(useId);
  }

  /** Somebody as the database knows them. */
  async actor(who: string, role: Role): Promise<Extract<Actor, { kind: 'person' }>> {
    const { rows } = await this.world.admin.query('select id from person where email_index = $1', [emailIndexOf(this.world, emailOf(who))]);
    return { kind: 'person', id: rows[0]?.id, organisationId: null, roles: [role] };
  }

  async #token(who: string): Promise<string> {
    const token = this.#tokens.get(who) ?? (await this.app.tokenOf(who));
    this.#tokens.set(who, token);
    return token;
  }
}
