import { randomUUID } from 'node:crypto';
import { dayInNetherlands } from '../../src/domain/calendar.js';
import { ESCALATION } from '../../src/modules/escalations/escalation-documents.js';
import { CAST, PEOPLE } from '../support/journey-cast.js';
import { FaultService, killed } from '../support/fault-service.js';
import type { NodeProcess } from '../support/node-process.js';
import { SmtpSink } from '../support/smtp-sink.js';
import { Story } from '../support/story.js';
import { TOTP_SECRET } from '../support/second-factor.js';
import { until } from '../support/until.js';
import { type Answer, Visitor } from '../support/visitor.js';
import type { Canaries } from './canaries.js';

const PATIENCE_MS = 60_000;
const WHY = { confirmed: 'on', reason: 'Een expert volstaat.' };

/** The whole story with a canary in every confidential field, told to a service of two processes that are killed halfway. */
export class SownStory {
  readonly mail = new SmtpSink();
  readonly ids = { report: '', interruption: '', flag: '', escalation: '' };
  /** Secrets that only come up on the way: receipts, tokens and cookies. */
  readonly secrets: string[] = [];
  #service: FaultService | undefined;
  #running: NodeProcess[] = [];
  #story: Story | undefined;

  constructor(private readonly canaries: Canaries) {}

  get service(): FaultService {
    if (this.#service === undefined) throw new TypeError('the service was not started');
    return this.#service;
  }

  get story(): Story {
    if (this.#story === undefined) throw new TypeError('the story was not begun');
    return this.#story;
  }

  async begin(): Promise<void> {
    await this.mail.start();
    this.#service = await FaultService.prepare({ smtpUrl: this.mail.url, contents: this.#cast() });
    await this.#run();
  }

  async tell(): Promise<void> {
    const reporter = await this.reporter();
    await this.#files(reporter);
    await this.#talks(reporter);
    await this.#crashes();
    await this.#raises();
    await this.#advises();
    await this.#follows();
    await this.story.atRest();
  }

  /** Who files for the hospital under the name and address that nobody else may know. */
  reporter(): Promise<Visitor> {
    return this.#as(this.canaries.personEmail.text);
  }

  reporterOnPages(): Promise<Visitor> {
    return Visitor.withCookie(this.service.url, this.canaries.personEmail.text);
  }

  machine(): Visitor {
    return new Visitor(this.service.url, { bearer: this.canaries.apiKey.text });
  }

  /** Ends both processes, the way they like it. */
  async stop(): Promise<void> {
    await Promise.all(this.#running.map((process) => process.stop()));
  }

  async end(): Promise<void> {
    await this.#service?.end();
    await this.mail.stop();
  }

  #cast(): object {
    const { personName, personEmail, organisation, identifier, apiKey } = this.canaries;
    const renamed = { name: organisation.text, identifiers: { kvk: identifier.text } };
    const reporter = CAST.people.find(({ email }) => email === PEOPLE.anouk);
    return {
      ...CAST,
      organisations: CAST.organisations.map((one) => (one.ref === 'h1' ? { ...one, ...renamed } : one)),
      people: [...CAST.people, { ...reporter, email: personEmail.text, name: personName.text, totpSecret: TOTP_SECRET }],
      apiKeys: [
        ...CAST.apiKeys,
        { organisation: 'h1', secret: apiKey.text, scopes: ['reports:write', 'reports:read', 'positions:read', 'trends:read'] },
      ],
    };
  }

  async #run(): Promise<void> {
    const [web, worker] = await Promise.all([this.service.startWeb(), this.service.startWorker()]);
    this.#running = [web, worker];
    const { url, world } = this.service;
    const parts = { url, queue: 'postgres', mail: this.mail, web, worker, admin: world.admin } as const;
    this.#story ??= new Story({ ...parts, logs: () => this.service.logs(), stop: async () => [] });
  }

  async #files(reporter: Visitor): Promise<void> {
    const { note, alternatives, measures, corrected, withdrawal, draft, refused, quantity, contract, site, materials } = this.canaries;
    const today = dayInNetherlands(new Date());
    const shortage = {
      ...{
        kind: 'shortage',
        productGroup: 'goggles',
        asOf: today,
        state: 'actual',
        startsOn: today,
        reason: 'other',
        careImpact: 'adapted',
      },
      ...{ note: note.text, alternatives: alternatives.text, measures: measures.text },
    };
    const filed = await this.story.files(reporter, shortage);
    this.ids.report = filed.id;
    this.secrets.push(filed.receipt);
    await made(reporter.post(`/api/v1/reports/${filed.id}/versions`, { ...shortage, note: corrected.text }), 201);
    const stock = {
      kind: 'stock',
      productGroup: 'goggles',
      asOf: today,
      unit: 'piece',
      stockOnHand: 900_000_000,
      usedPerWeek: Number(quantity.text),
    };
    await this.story.files(this.machine(), { ...stock, contractRef: contract.text });
    const other = await this.story.files(reporter, { ...shortage, productGroup: 'apron', note: note.text });
    await made(reporter.post(`/api/v1/reports/${other.id}/withdrawal`, { reason: withdrawal.text }), 201);
    const bad = { ...shortage, note: refused.text, quantityShort: -1, [refused.text]: refused.text };
    await made(reporter.post('/api/v1/reports', bad, { 'idempotency-key': refused.text }), 400);
    const pages = await this.reporterOnPages();
    await types(pages, '/meldingen/tekort', { do: 'save', note: draft.text, productGroup: 'goggles' });
    await types(pages, '/meldingen/vraagstijging', { do: 'file', note: refused.text, productGroup: 'none' });
    const interruption = { ...this.story.interruption(), productionSite: site.text, materials: [materials.text] };
    this.ids.interruption = (await this.story.files(await this.story.as('bram'), interruption)).id;
  }

  async #talks(reporter: Visitor): Promise<void> {
    const page = `/triage/meldingen/${this.ids.report}/berichten`;
    await made((await this.story.browsing('tom')).fillIn(page, page, { text: this.canaries.question.text }), 303);
    await made(reporter.post(`/api/v1/reports/${this.ids.report}/messages`, { text: this.canaries.answer.text }), 201);
  }

  /** Both processes are killed while something is being filed. */
  async #crashes(): Promise<void> {
    const late = this.machine().post('/api/v1/reports', this.story.statement(3_300, 1_000), { 'idempotency-key': randomUUID() });
    await Promise.all([late.catch(() => undefined), ...this.#running.map(killed)]);
    await this.#run();
  }

  async #raises(): Promise<void> {
    const { story } = this;
    const stocks = [
      ['h1', 3_300],
      ['h2', 3_400],
      ['h4', 20_000],
      ['h3', 1_900],
    ] as const;
    for (const [organisation, stock] of stocks) await story.files(story.machineOf(organisation), story.statement(stock, 1_000));
    const asked = () => this.mail.mails.some(({ to }) => to.includes(PEOPLE.chris));
    await until(async () => asked(), PATIENCE_MS, 'a mail to the panel');
    const [mail] = await story.mailTo(PEOPLE.chris);
    this.ids.flag = new URL(mail?.link ?? '').pathname.split('/').at(-1) ?? '';
    for (const name of ['chris', 'cem', 'coby'] as const) await story.declares(name, mail?.link);
  }

  async #advises(): Promise<void> {
    const { alternativesOfPanel, demandOfPanel, marketOfPanel, conclusion, escalation } = this.canaries;
    const texts = { alternatives: alternativesOfPanel.text, demand: demandOfPanel.text, market: marketOfPanel.text };
    const place = `/api/v1/flags/${this.ids.flag}`;
    await made(
      (await this.story.as('chris')).post(`${place}/assessments`, { seriousness: 4, certainty: 'high', ...texts, advice: [] }),
      201,
    );
    const dossier = `/signalen/${this.ids.flag}`;
    const form = { summary: conclusion.text, seriousness: '4', ...WHY };
    await made((await this.story.browsing('coby')).fillIn(dossier, `${dossier}/conclusie`, form), 303);
    const { body } = await made((await this.story.as('coby')).post(`${place}/escalations`, { summary: escalation.text }), 201);
    this.ids.escalation = ESCALATION.parse(body).id;
  }

  async #follows(): Promise<void> {
    const dilara = await this.story.as('dilara');
    await dilara.post(`/api/v1/escalations/${this.ids.escalation}/acknowledgement`, {});
    const page = `/escalaties/${this.ids.escalation}`;
    await made((await this.story.browsing('dilara')).fillIn(page, `${page}/opvolging`, { text: this.canaries.followUp.text }), 303);
  }

  readonly #known = new Map<string, Visitor>();

  async #as(email: string): Promise<Visitor> {
    const visitor = this.#known.get(email) ?? (await Visitor.withToken(this.service.url, email));
    this.#known.set(email, visitor);
    return visitor;
  }
}

async function made(answer: Promise<Answer>, status: number): Promise<Answer> {
  const given = await answer;
  if (given.status !== status) throw new Error(`${given.status}, not ${status}: ${JSON.stringify(given.body).slice(0, 600)}`);
  return given;
}

/** Types into a form of the person whose pages these are, and presses a button of it. */
async function types(pages: Visitor, path: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const { body } = await pages.get(path);
  const owner = /name="owner" value="([^"]*)"/.exec(String(body))?.[1] ?? '';
  const { status } = await pages.fillIn(path, path, { owner, ...fields });
  if (status !== (fields['do'] === 'save' ? 200 : 400)) throw new Error(`the form ${path} was answered with ${status}`);
}
