import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { CommandsModule } from '../../src/commands.module.js';
import { IssueApiKey } from '../../src/modules/parties/issue-api-key.js';
import { system } from '../../src/platform/actor.js';
import { emailOf, PASSWORD } from '../support/bootstrapped.js';
import { platformOf } from '../support/platform-of.js';
import { codeOf } from '../support/second-factor.js';
import { AccessWorld, asked, type Asker } from '../medium/access/access-world.js';
import type { Answer } from './answer-faults.js';
import { type Description, type Operation, operationsOf } from './operations.js';
import type { RequestPlan } from './request-plan.js';

const SCOPES = ['reports:write', 'reports:read', 'positions:read', 'trends:read', 'flags:read', 'imports:write'];
const NETWORKS = 250;
/** Sent bare it would be the end of the asker's own session. */
const ENDS_SESSION = 'endSession';

const REPORT = { kind: 'stock', productGroup: 'ffp2', asOf: '2026-11-19', unit: 'piece', stockOnHand: 400, usedPerWeek: 35 };
const JUDGEMENT = { seriousness: 4, certainty: 'high', alternatives: 'Geen.', demand: 'Stijgt.', market: 'Krap.', advice: [] };

/** A request as it goes to the door. */
export interface FuzzRequest {
  readonly operation: Operation;
  readonly asker: Asker;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string | undefined;
}

/** The service in this process, with somebody of every role, a machine per scope, and things of everybody. */
export class FuzzWorld {
  #sent = 0;

  private constructor(
    readonly access: AccessWorld,
    readonly operations: readonly Operation[],
    readonly askers: readonly Asker[],
  ) {}

  static async make(): Promise<FuzzWorld> {
    const access = await AccessWorld.make();
    await access.world.admin.query(`update flag set state = 'in-assessment' where id = $1`, [access.things.flags.own]);
    const description: Description = await (await access.app.ask('/api/v1/openapi.json')).json();
    const world = new FuzzWorld(access, operationsOf(description), [...access.askers, ...(await machinesOf(access))]);
    await world.#askAboutReports();
    return world;
  }

  close(): Promise<void> {
    return this.access.close();
  }

  /** A plan as a request of somebody; of who comes with a good token, that token stays good. */
  requestOf({ operation, asker: which, names, query, headers, payload }: RequestPlan, asker = this.#askerOf(which)): FuzzRequest {
    const ids = Object.values(this.access.idsFor(operation.path, asker));
    const path = operation.path.replace(/:(\w+)/g, (_, name: string) => {
      const chosen = names[name] ?? 0;
      return encodeURIComponent(typeof chosen === 'number' ? (ids[chosen % ids.length] ?? '') : Buffer.from(chosen).toString());
    });
    const search = new URLSearchParams(query.map(([name, value]): [string, string] => [name, value])).toString();
    return { operation, asker, url: search === '' ? path : `${path}?${search}`, headers, payload };
  }

  async send({ operation, asker, url, headers, payload }: FuzzRequest): Promise<Answer> {
    this.#sent += 1;
    const bearer = operation.id === ENDS_SESSION && asker.who.kind === 'person' ? randomUUID() : asker.bearer;
    const all: Record<string, string> = {
      ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
    };
    return this.#inject(operation.method, url, all, payload);
  }

  /** What a plan cannot know: a code that is good now, a token to lose, a report of this moment, a whole judgement. */
  async wellKnown(): Promise<readonly (readonly [Operation, Answer])[]> {
    const code = await codeOf(this.access.world, emailOf('second'));
    const opened = await this.#known('openSession', undefined, { email: emailOf('second'), password: PASSWORD, code });
    const bearer = fieldIn(opened[1], 'token');
    const filed = await this.#known('fileReport', bearer, REPORT);
    const corrected = await this.#known('correctReport', bearer, { ...REPORT, stockOnHand: 410 }, fieldIn(filed[1], 'id'));
    const withdrawn = await this.#known('withdrawReport', bearer, { reason: 'Dubbel geteld.' }, fieldIn(filed[1], 'id'));
    const reads = [await this.#known('listReports', bearer), await this.#known('listTrends', bearer, undefined, '', '?productGroup=ffp2')];
    const answered = await this.#known('answerMessage', bearer, { text: 'Ja.' }, this.access.things.reports.second);
    // Later its statement may have been corrected or withdrawn by anybody of the organisation: then it is asked no more.
    const read = await this.#known('answerReading', bearer, { answer: 'right' }, this.access.things.readings.second);
    const ended = await this.#known(ENDS_SESSION, bearer);
    return [opened, filed, corrected, withdrawn, ...(await this.#ofPanel()), ...reads, answered, read, ended];
  }

  /** What goes once per flag or escalation. */
  async #ofPanel(): Promise<readonly (readonly [Operation, Answer])[]> {
    const { flags, escalations } = this.access.things;
    const [panel, chair, ministry] = ['panel', 'chair', 'ministry'].map(
      (wanted) => this.askers.find(({ name }) => name === wanted)?.bearer,
    );
    return [
      await this.#known('escalateFlag', chair, { summary: 'Besluit.' }, flags.other),
      await this.#known('acknowledgeEscalation', ministry, {}, escalations.own),
      await this.#known('declareInterest', panel, { party: 'no' }, flags.own),
      await this.#known('fileAssessment', panel, JUDGEMENT, flags.own),
    ];
  }

  async #known(id: string, bearer: string | undefined, body?: object, thing = '', search = ''): Promise<readonly [Operation, Answer]> {
    const operation = this.operations.find((one) => one.id === id);
    if (operation === undefined) throw new RangeError(`no operation ${id}`);
    const headers: Record<string, string> = { 'idempotency-key': randomUUID() };
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (bearer !== undefined) headers['authorization'] = `Bearer ${bearer}`;
    const url = `${operation.path.replace(/:\w+/, thing)}${search}`;
    return [operation, await this.#inject(operation.method, url, headers, body && JSON.stringify(body))];
  }

  #askerOf(which: number): Asker {
    const asker = this.askers[which % this.askers.length];
    if (asker === undefined) throw new RangeError('nobody asks');
    return asker;
  }

  /** From many networks in turn: the limit per network has tests of its own. */
  async #inject(method: Operation['method'], url: string, headers: Record<string, string>, payload: string | undefined): Promise<Answer> {
    const remoteAddress = `198.51.100.${this.#sent % NETWORKS}`;
    const request = { method, url, headers, remoteAddress, ...(payload === undefined ? {} : { payload }) };
    const { statusCode, headers: given, body } = await this.access.app.app.inject(request);
    return { status: statusCode, headers: given, text: body };
  }

  async #askAboutReports(): Promise<void> {
    const triage = this.askers.find(({ name }) => name === 'triage');
    if (triage === undefined) throw new RangeError('no triage');
    for (const id of Object.values(this.access.things.reports)) {
      await asked(this.access.app, triage, 'POST', `/triage/meldingen/${id}/berichten`, { text: 'Klopt dit?' });
    }
  }
}

async function machinesOf({ world }: AccessWorld): Promise<readonly Asker[]> {
  const platform = platformOf(world, { source: world.workerSource, database: world.worker });
  const app = await NestFactory.createApplicationContext(CommandsModule.on(platform), { logger: ['error', 'warn'] });
  const issue = app.get(IssueApiKey, { strict: false });
  const machines: Asker[] = [];
  for (const scope of SCOPES) {
    const { secret } = await issue.execute(system('fuzz'), { organisation: 'h1', scopes: [scope] });
    machines.push({ name: `machine ${scope}`, who: { kind: 'client' }, bearer: secret, mine: 'machine' });
  }
  await app.close();
  return machines;
}

function fieldIn({ text }: Answer, name: string): string {
  return String(Reflect.get(Object(JSON.parse(text)), name));
}
