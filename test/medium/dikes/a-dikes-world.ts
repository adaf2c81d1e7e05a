import { randomUUID } from 'node:crypto';
import { Outbox } from '../../../src/jobs/outbox.js';
import { DikeStatementsRepository } from '../../../src/modules/dikes/dike-statements.repository.js';
import { FollowDikes } from '../../../src/modules/dikes/follow-dikes.js';
import { GatherDikes } from '../../../src/modules/dikes/gather-dikes.js';
import { MeasureDikes } from '../../../src/modules/dikes/measure-dikes.js';
import { ProducersRepository } from '../../../src/modules/dikes/producers.repository.js';
import { TellDikes } from '../../../src/modules/dikes/tell-dikes.js';
import { StandingsRepository } from '../../../src/modules/dikes/standings.repository.js';
import { AddPolicy, PolicyOn, SyncPolicy } from '../../../src/modules/expected-use/index.js';
import { AdoptProposal } from '../../../src/modules/expected-use/proposals/adopt-proposal.js';
import { ProposalsRepository } from '../../../src/modules/expected-use/proposals/proposals.repository.js';
import { PolicyRepository } from '../../../src/modules/expected-use/policy.repository.js';
import { formTokenOf } from '../../../src/modules/parties/form-token.js';
import { Trail } from '../../../src/platform/trail.js';
import { Wake } from '../../../src/platform/wake.js';
import { anApp, type RunningApp } from '../../support/app.js';
import { bootstrapped, CAST } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';

const HOSPITALS = ['h1', 'h2', 'h3', 'h4'];
const SUPPLIERS = ['s1', 's2', 's3', 's4'];
const keyOf = (ref: string): string => `test-key-of-${ref}-0123456789abcdef`;

/** Hospitals h1 to h4 and suppliers s1 to s4, each a holding of its own, that file over the API; somebody of every role. */
export interface DikesWorld extends World {
  readonly app: RunningApp;
  readonly adopt: AdoptProposal;
  readonly measure: MeasureDikes;
  readonly follow: FollowDikes;
  readonly tell: TellDikes;
  file(ref: string, statement: object): Promise<void>;
  look(role: string, path: string, language?: 'nl' | 'en'): Promise<{ status: number; body: string }>;
  send(role: string, path: string, fields: Readonly<Record<string, string>>): Promise<{ status: number; body: string }>;
  organisation(ref: string): Promise<string>;
}

/** @param more  people beside those of every role */
export async function aDikesWorld(more: readonly object[] = []): Promise<DikesWorld> {
  const world = await aWorld();
  const people = [...CAST.people, ...more];
  await bootstrapped(world, { ...CAST, people, organisations: [...HOSPITALS.map(hospital), ...SUPPLIERS.map(supplier)], apiKeys });
  await new SyncPolicy(world.clock, world.worker, new PolicyRepository(), new Trail(world.clock, TRAIL_KEYS)).execute();
  const app = await anApp(world);
  const bearers = new Map<string, string>();
  const bearerOf = async (role: string): Promise<string> => {
    const today = `${role} ${world.clock.now().toISOString().slice(0, 10)}`;
    const bearer = bearers.get(today) ?? (await app.tokenOf(role));
    bearers.set(today, bearer);
    return bearer;
  };
  const answered = async (answer: Response) => ({ status: answer.status, body: await answer.text() });
  return {
    ...world,
    app,
    ...workOn(world),
    file: async (ref, statement) => {
      const body = { kind: 'stock', productGroup: 'ffp2', asOf: '2026-11-20', unit: 'piece', ...statement };
      const answer = await app.send('/api/v1/reports', body, keyOf(ref), { 'idempotency-key': randomUUID() });
      if (answer.status !== 201) throw new Error(`refused with ${answer.status}: ${await answer.text()}`);
    },
    look: async (role, path, language = 'nl') =>
      answered(await app.ask(path, { headers: { authorization: `Bearer ${await bearerOf(role)}`, cookie: `lang=${language}` } })),
    send: async (role, path, fields) => {
      const bearer = await bearerOf(role);
      const body = new URLSearchParams({ _csrf: formTokenOf(bearer), ...fields });
      return answered(await app.ask(path, { method: 'POST', headers: { authorization: `Bearer ${bearer}` }, body }));
    },
    organisation: async (ref) => (await world.admin.query('select id from organisation where ref = $1', [ref])).rows[0]?.id,
    close: async () => {
      await app.close();
      await world.close();
    },
  };
}

function workOn(world: World): Pick<DikesWorld, 'adopt' | 'follow' | 'measure' | 'tell'> {
  const { clock, worker, sealing } = world;
  const standings = new StandingsRepository(sealing.sealing);
  const gather = new GatherDikes(new DikeStatementsRepository(sealing.sealing), new ProducersRepository(sealing.sealing));
  const outbox = new Outbox(clock, new Wake(world.workerSource));
  const addPolicy = new AddPolicy(clock, worker, new PolicyRepository(), outbox, new Trail(clock, TRAIL_KEYS));
  return {
    adopt: new AdoptProposal(worker, new ProposalsRepository(), addPolicy),
    measure: new MeasureDikes(clock, worker, new PolicyOn(new PolicyRepository()), gather, standings),
    follow: new FollowDikes(clock, worker, standings, outbox),
    tell: new TellDikes(clock, worker, new PolicyOn(new PolicyRepository()), gather, standings),
  };
}

const hospital = (ref: string) => ({
  ref,
  name: `Ziekenhuis ${ref}`,
  kind: 'care-provider',
  sector: ref === 'h4' ? 'nursing-home' : 'hospital',
  region: 'VR17',
  holding: ref,
});
const supplier = (ref: string) => ({
  ref,
  name: `Leverancier ${ref}`,
  kind: 'supplier',
  sector: 'manufacturer',
  region: 'VR09',
  holding: ref,
});
const apiKeys = [...HOSPITALS, ...SUPPLIERS].map((ref) => ({
  organisation: ref,
  secret: keyOf(ref),
  scopes: ['reports:write', 'reports:read'],
}));
