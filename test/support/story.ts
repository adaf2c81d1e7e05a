import type { z } from 'zod';
import { dayInNetherlands } from '../../src/domain/calendar.js';
import { FLAG } from '../../src/modules/flags/flag-documents.js';
import { TRENDS } from '../../src/modules/trends/trends-schema.js';
import { RECEIPT } from '../../src/modules/reports/report-documents.js';
import { type FirstName, keyOf, PEOPLE } from './journey-cast.js';
import type { Service } from './processes.js';
import { type ReadMail, readMail } from './read-mail.js';
import { until } from './until.js';
import { Visitor } from './visitor.js';

const PATIENCE_MS = 20_000;
const today = (): string => dayInNetherlands(new Date());

/** What the people of a journey do and see, in the words of the journey. */
export class Story {
  readonly #tokens = new Map<FirstName, Visitor>();
  #filed = 0;
  #broken = false;

  constructor(readonly service: Service) {}

  /** Somebody who never signed in. */
  get passer(): Visitor {
    return new Visitor(this.service.url);
  }

  machineOf(organisation: string): Visitor {
    return new Visitor(this.service.url, { bearer: keyOf(organisation) });
  }

  /** A person with an access token. */
  async as(name: FirstName): Promise<Visitor> {
    const visitor = this.#tokens.get(name) ?? (await Visitor.withToken(this.service.url, PEOPLE[name]));
    this.#tokens.set(name, visitor);
    return visitor;
  }

  /** A person on the pages. */
  browsing(name: FirstName): Promise<Visitor> {
    return Visitor.withCookie(this.service.url, PEOPLE[name]);
  }

  /** FFP2 in pieces: on the shelf today, and used in a week. */
  statement(stockOnHand: number, usedPerWeek: number): object {
    return { kind: 'stock', productGroup: 'ffp2', asOf: today(), unit: 'piece', stockOnHand, usedPerWeek, expectedPerWeek: usedPerWeek };
  }

  /** A supplier that stops for a while. */
  interruption(): object {
    return {
      kind: 'interruption',
      productGroup: 'ffp2',
      asOf: today(),
      startsOn: today(),
      reason: 'component-or-material',
      marketShare: 30,
      customersInformed: true,
    };
  }

  /** Files a report that is right. */
  async files(who: Visitor, report: object): Promise<z.infer<typeof RECEIPT>> {
    this.#filed += 1;
    const { status, body } = await who.post('/api/v1/reports', report, { 'idempotency-key': `journey-${this.#filed}` });
    if (status !== 201) throw new Error(`a report was refused with ${status}: ${JSON.stringify(body)}`);
    return RECEIPT.parse(body);
  }

  /** Usable FFP2 of care in the country this week, as the triage desk sees it. */
  async careHolds(): Promise<number | null> {
    const { body } = await (await this.as('tom')).get('/api/v1/trends?productGroup=ffp2');
    const care = TRENDS.parse(body).series.find(({ side }) => side === 'care');
    return care?.weeks.at(-1)?.usable.value ?? null;
  }

  /** Waits until the background jobs have added up to this. */
  async sumBecomes(amount: number): Promise<void> {
    let last: number | null = null;
    const holds = async () => (last = await this.careHolds()) === amount;
    await until(holds, PATIENCE_MS, `a sum of ${amount}`).catch((fault: unknown) => {
      throw new Error(`the sum is ${last}, not ${amount}`, { cause: fault });
    });
  }

  async flags(who: FirstName): Promise<z.infer<typeof FLAG>[]> {
    const { body } = await (await this.as(who)).get('/api/v1/flags');
    return FLAG.array().parse(body);
  }

  /** Somebody of the panel says to be no party to the dossier that a mail is about; it then opens. */
  async declares(who: FirstName, link = ''): Promise<void> {
    const flagId = new URL(link).pathname.split('/').at(-1) ?? '';
    const { status } = await (await this.as(who)).post(`/api/v1/flags/${flagId}/declaration`, { party: 'no' });
    if (status !== 204) throw new Error(`${who} cannot declare: ${status}`);
  }

  /** The mails a person got, once there are so many. */
  async mailTo(email: string, count = 1): Promise<readonly ReadMail[]> {
    const theirs = () => this.service.mail.mails.filter(({ to }) => to.includes(email));
    await until(() => theirs().length >= count, PATIENCE_MS, `mail number ${count} to ${email}`);
    return Promise.all(theirs().map(readMail));
  }

  /** Every job that was promised is done: a row of the outbox goes when its job is done, and stays when it was given up. */
  async atRest(): Promise<void> {
    const open = async () => (await this.service.admin.query<{ open: number }>('select count(*)::int as open from outbox')).rows[0]?.open;
    await until(async () => (await open()) === 0, PATIENCE_MS, 'an empty outbox');
  }

  /** Runs a step; when it fails, both processes say what they did, and what comes after it is not tried. */
  async step(work: () => Promise<void>): Promise<void> {
    if (this.#broken) throw new Error('the story ended at an earlier step');
    await work().catch((fault: unknown) => {
      this.#broken = true;
      process.stderr.write(`${this.service.logs()}\n`);
      throw fault;
    });
  }
}
