import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Side } from '../../../src/domain/parties/sectors.js';
import type { RoleName } from '../../../src/domain/parties/role-names.js';
import type { Who } from '../../../src/domain/access/scope-of.js';
import { SyncPolicy } from '../../../src/modules/expected-use/index.js';
import { PolicyRepository } from '../../../src/modules/expected-use/policy.repository.js';
import { formTokenOf } from '../../../src/modules/parties/form-token.js';
import { secretHash } from '../../../src/modules/parties/secret-hash.js';
import { newId } from '../../../src/platform/identity.js';
import { Trail } from '../../../src/platform/trail.js';
import { anApp, type RunningApp } from '../../support/app.js';
import { bootstrapped, CAST, emailOf, KEYS } from '../../support/bootstrapped.js';
import { emailIndexOf } from '../../support/kept-people.js';
import { aWorld, type World } from '../../support/database.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';
import { aFlag } from '../panel/panel-people.js';
import { aBreakGlass } from './a-break-glass.js';
import { anExemption } from './an-exemption.js';
import { aGround } from './a-ground.js';
import { aReading } from './a-reading.js';
import { aReporter } from './a-reporter.js';
import { panelOf } from '../panel/panel-world.js';

/** Somebody at the door: a column of the table, or one that the table does not tell apart and the database must. */
export interface Asker {
  readonly name: string;
  readonly who: Who;
  readonly bearer: string | undefined;
  /** Which report counts as one's own, and which as one's organisation's by somebody else. */
  readonly mine: Mine;
}
type Mine = 'reporter' | 'reporter-supplier' | 'machine';

/** What a thing is to the asker. */
export type Target = 'own' | 'ours' | 'other' | 'none';

export interface Things {
  /** By who filed them. */
  readonly reports: Readonly<Record<Mine | 'second', string>>;
  /** own: the panel is invited, and it is escalated; other: neither. */
  readonly flags: Readonly<Record<'own' | 'other', string>>;
  /** Of own the panel is invited, of other it is not. */
  readonly escalations: Readonly<Record<'own' | 'other', string>>;
  /** Colleagues and keys: of the organisation of the care reporter and of the supplier. */
  readonly people: Readonly<Record<'own' | 'other', string>>;
  readonly keys: Readonly<Record<'own' | 'other', string>>;
  /** By who sent them. */
  readonly imports: Readonly<Record<Mine, string>>;
  /** Exemptions that the organisation of the care reporter asks for, and the supplier. */
  readonly exemptions: Readonly<Record<Mine, string>>;
  /** How reports were read, by who filed them. */
  readonly readings: Readonly<Record<Mine | 'second', string>>;
  /** Break-glass access of the chair to the dossiers of the flags, open now. */
  readonly uses: Readonly<Record<'own' | 'other', string>>;
}

const STATEMENT = { kind: 'stock', productGroup: 'ffp2', asOf: '2026-11-18', unit: 'piece', stockOnHand: 900, usedPerWeek: 100 };
const REPORTER = CAST.people.find(({ roles }) => roles[0] === 'reporter');
const PANEL = CAST.people.find(({ roles }) => roles[0] === 'panel');

/** A world with one asker per column, and a thing of each kind that is theirs, of somebody else, or not there. */
export class AccessWorld {
  private constructor(
    readonly world: World,
    readonly app: RunningApp,
    readonly askers: readonly Asker[],
    readonly things: Things,
  ) {}

  static async make(): Promise<AccessWorld> {
    const world = await aWorld();
    await bootstrapped(world, {
      ...CAST,
      people: [
        ...CAST.people,
        { ...REPORTER, email: emailOf('second'), name: 'Tweede melder' },
        { ...REPORTER, email: emailOf('reporter-supplier'), name: 'Melder leverancier', organisation: 's1' },
        { ...PANEL, email: emailOf('panel-conflicted'), name: 'Betrokken expert', interests: ['h1'] },
      ],
      apiKeys: CAST.apiKeys.map((key) => ({
        ...key,
        scopes: ['reports:write', 'reports:read', 'positions:read', 'trends:read', 'flags:read'],
      })),
    });
    await new SyncPolicy(world.clock, world.worker, new PolicyRepository(), new Trail(world.clock, TRAIL_KEYS)).execute();
    const app = await anApp(world);
    const askers = await askersOf(app);
    return new AccessWorld(world, app, askers, await thingsOf(world, app, askers));
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.world.close();
  }

  /** Ids that a route is asked with: `own` and `ours` only where they differ. */
  idsFor(path: string, asker: Asker): Readonly<Partial<Record<Target, string>>> {
    const none = newId(this.world.clock.now());
    const { reports, exemptions, readings, imports, flags, escalations, people, keys, uses } = this.things;
    const byOrganisation = [[/\/(imports|inlezen)\/:/, imports] as const, [/\/vrijstellingen\/:/, exemptions] as const];
    const ofOne = byOrganisation.find(([pattern]) => pattern.test(path))?.[1];
    if (ofOne !== undefined)
      return { own: ofOne[asker.mine], other: ofOne[asker.mine === 'reporter-supplier' ? 'reporter' : 'reporter-supplier'], none };
    if (/\/(readings|aannames)\/:/.test(path)) return { ...byFiler(readings, asker), none };
    if (/\/(reports|meldingen)\/:/.test(path)) return { ...byFiler(reports, asker), none };
    const kinds: readonly (readonly [RegExp, Readonly<Record<'own' | 'other', string>>])[] = [
      [/\/(flags|signalen)\/:/, flags],
      [/\/(escalations|escalaties)\/:/, escalations],
      [/\/noodtoegang\/:/, uses],
      [/^\/organisatie\/mensen\/:/, people],
      [/^\/organisatie\/sleutels\/:/, keys],
    ];
    const things = kinds.find(([pattern]) => pattern.test(path))?.[1];
    return things === undefined ? { none: randomUUID() } : { ...things, none };
  }
}

/** What is of who asks, of its organisation, and of another. */
function byFiler(filed: Things['reports'], { mine }: Asker): Partial<Record<Target, string>> {
  const ours = { reporter: filed.second, machine: filed.reporter, 'reporter-supplier': undefined }[mine];
  const other = mine === 'reporter-supplier' ? filed.reporter : filed['reporter-supplier'];
  return { own: filed[mine], ...(ours === undefined ? {} : { ours }), other };
}

/** Sends a request as an asker; the body carries what a form must carry. */
export async function asked(app: RunningApp, asker: Asker, method: string, path: string, body: object): Promise<Response> {
  const headers = new Headers({ 'idempotency-key': randomUUID() });
  if (asker.bearer !== undefined) headers.set('authorization', `Bearer ${asker.bearer}`);
  if (method === 'GET' || method === 'DELETE') return app.ask(path, { method, headers });
  if (path.startsWith('/api/')) {
    headers.set('content-type', 'application/json');
    return app.ask(path, { method, headers, body: JSON.stringify(body) });
  }
  const fields = Object.entries(body).map(([name, value]): [string, string] => [name, String(value)]);
  return app.ask(path, { method, headers, body: new URLSearchParams([['_csrf', formTokenOf(asker.bearer ?? '')], ...fields]) });
}

/** How many statements the database is sent while something happens, by whatever connection. */
export async function statementsDuring<Result>(work: () => Promise<Result>): Promise<{ result: Result; statements: number }> {
  const asIs = pg.Client.prototype.query;
  let statements = 0;
  pg.Client.prototype.query = function counted(this: pg.Client, ...given: unknown[]): unknown {
    statements += 1;
    return Reflect.apply(asIs, this, given);
  } as typeof asIs;
  try {
    return { result: await work(), statements };
  } finally {
    pg.Client.prototype.query = asIs;
  }
}

async function askersOf(app: RunningApp): Promise<readonly Asker[]> {
  const person = async (name: string, role: RoleName, side?: Side): Promise<Asker> => ({
    name,
    who: { kind: 'person', roles: [role], side },
    bearer: await app.tokenOf(name),
    mine: side === 'supplier' ? 'reporter-supplier' : 'reporter',
  });
  const people: Asker[] = [];
  for (const role of ['organisation-admin', 'triage', 'panel', 'chair', 'ministry', 'inspectorate', 'auditor', 'system-admin'] as const) {
    people.push(await person(role, role));
  }
  return [
    { name: 'anonymous', who: { kind: 'anonymous' }, bearer: undefined, mine: 'reporter' },
    { name: 'machine', who: { kind: 'client' }, bearer: KEYS.hospital, mine: 'machine' },
    await person('reporter', 'reporter', 'care'),
    await person('reporter-supplier', 'reporter', 'supplier'),
    ...people,
    await person('panel-conflicted', 'panel'),
  ];
}

async function thingsOf(world: World, app: RunningApp, askers: readonly Asker[]): Promise<Things> {
  const bearerOf = (name: string) => askers.find((asker) => asker.name === name)?.bearer;
  const filed = async (bearer: string | undefined) =>
    idIn(await app.send('/api/v1/reports', STATEMENT, bearer, { 'idempotency-key': randomUUID() }));
  const reports = {
    reporter: await filed(bearerOf('reporter')),
    'reporter-supplier': await filed(bearerOf('reporter-supplier')),
    machine: await filed(KEYS.hospital),
    second: await filed(await app.tokenOf('second')),
  };
  const sent = async (bearer: string | undefined) => idIn(await app.ask('/api/v1/imports', tableOf(bearer)));
  const imports = {
    reporter: await sent(bearerOf('reporter')),
    'reporter-supplier': await sent(bearerOf('reporter-supplier')),
    machine: await sent(KEYS.hospital),
  };
  const readings = {
    reporter: await aReading(world, reports.reporter),
    'reporter-supplier': await aReading(world, reports['reporter-supplier']),
    machine: await aReading(world, reports.machine),
    second: await aReading(world, reports.second),
  };
  const care = await anExemption(world, 'h1');
  const exemptions = { reporter: care, machine: care, 'reporter-supplier': await anExemption(world, 's1') };
  await aGround(world, reports.reporter);
  const flags = { own: await aFlag(world), other: await aFlag(world, { productGroup: 'apron' }) };
  const elsewhere = await aFlag(world, { productGroup: 'isolation-gown' });
  for (const id of [...Object.values(flags), elsewhere]) await panelOf(world).convenePanel.execute(id);
  await world.admin.query(
    `delete from invitation using person
      where person.id = invitation.person_id
        and invitation.role = 'panel'
        and (invitation.flag_id <> $1 or person.email_index = $2)`,
    [flags.own, emailIndexOf(world, emailOf('panel-conflicted'))],
  );
  await world.admin.query(`update flag set state = 'advised'`);
  for (const id of Object.values(flags)) await aReporter(world, id);
  const escalated = await app.send(`/api/v1/flags/${flags.own}/escalations`, { summary: 'Besluit.' }, bearerOf('chair'));
  const second = await app.send(`/api/v1/flags/${elsewhere}/escalations`, { summary: 'Besluit.' }, bearerOf('chair'));
  const escalations = { own: await idIn(escalated), other: await idIn(second) };
  const uses = { own: await aBreakGlass(world, flags.own, reports.second), other: await aBreakGlass(world, flags.other, reports.second) };
  return { reports, exemptions, readings, imports, flags, escalations, uses, ...(await ofOrganisations(world)) };
}

function tableOf(bearer: string | undefined): RequestInit {
  const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'text/csv' };
  return { method: 'POST', headers, body: 'productGroup,asOf,unit,stockOnHand\nffp2,x,piece,1\n' };
}

async function ofOrganisations(world: World): Promise<Pick<Things, 'people' | 'keys'>> {
  const idBy = async (table: string, column: string, value: Buffer): Promise<string> =>
    (await world.admin.query(`select id from ${table} where ${column} = $1`, [value])).rows[0]?.id;
  const person = async (name: string) => idBy('person', 'email_index', world.sealing.sealing.blindIndex('email', emailOf(name)));
  const key = async (secret: string) => idBy('api_key', 'secret_hash', secretHash(secret));
  return {
    people: { own: await person('second'), other: await person('reporter-supplier') },
    keys: { own: await key(KEYS.hospitalReading), other: await key(KEYS.supplier) },
  };
}

async function idIn(answer: Response): Promise<string> {
  const body: unknown = await answer.json();
  const id: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'id') : undefined;
  if (typeof id !== 'string') throw new TypeError(`status ${answer.status}: ${JSON.stringify(body)}`);
  return id;
}
