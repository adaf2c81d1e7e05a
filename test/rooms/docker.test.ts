import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/platform/config.js';
import { rolePasswordsIn } from '../../src/platform/role-passwords.js';
import { configuredNames, found, ROOT, textOf } from '../support/documents.js';
import { entriesOf, type Piece, yamlIn } from '../support/yaml.js';

const COMPOSE = yamlIn(join(ROOT, 'docker/compose.yml'));
const TRY = yamlIn(join(ROOT, 'docker/compose.try.yml'));
const SERVICES = entriesOf(COMPOSE['services']);
const CONTAINERS = [...SERVICES, ...entriesOf(TRY['services']).filter(([name]) => name === 'mailbox')];
const SECRETS = [COMPOSE, TRY].flatMap((file) => entriesOf(file['secrets']).map(([, secret]) => secret));

const serviceNamed = (name: string): Piece => {
  const service = COMPOSE['services']?.[name];
  if (service === undefined) throw new RangeError(`no service ${name}`);
  return service;
};

describe("production's shape", () => {
  it('is a proxy, two web, two worker, a migrate that runs once, PostgreSQL and Redis', () => {
    expect(SERVICES.map(([name]) => name)).toEqual(['proxy', 'web', 'worker', 'migrate', 'postgres', 'redis']);
    expect([serviceNamed('web')['deploy'], serviceNamed('worker')['deploy']]).toEqual([{ replicas: 2 }, { replicas: 2 }]);
    expect(serviceNamed('migrate')['restart']).toBe('no');
  });

  it.each(CONTAINERS)('%s may do little: no root, no capabilities, a read-only file system', (_, service) => {
    expect(service['read_only']).toBe(true);
    expect(service['cap_drop']).toEqual(['ALL']);
    expect(service['security_opt']).toEqual(['no-new-privileges:true']);
    expect(service['user']).toMatch(/^[1-9]\d+:[1-9]\d+$/);
    expect(service['privileged'] ?? service['cap_add'] ?? service['network_mode']).toBeUndefined();
  });

  it.each(CONTAINERS.filter(([name]) => name !== 'migrate'))('%s says how it is', (_, service) => {
    expect(service['healthcheck']?.['test']?.length).toBeGreaterThan(1);
  });

  it('starts in order: database, migrate, then web and worker, then the proxy', () => {
    expect(serviceNamed('migrate')['depends_on']).toEqual({ postgres: { condition: 'service_healthy' } });
    for (const name of ['web', 'worker'])
      expect(serviceNamed(name)['depends_on']).toHaveProperty('migrate.condition', 'service_completed_successfully');
    expect(serviceNamed('proxy')['depends_on']).toEqual({ web: { condition: 'service_healthy' } });
  });

  it('lets each reach only what it must', () => {
    const reach = Object.fromEntries(SERVICES.map(([name, service]) => [name, service['networks']]));

    expect(reach).toEqual({
      proxy: ['outside', 'inside'],
      web: ['inside', 'data', 'watch'],
      worker: ['data', 'queue', 'out', 'watch'],
      migrate: ['data'],
      postgres: ['data'],
      redis: ['queue'],
    });
    expect(['inside', 'data', 'queue', 'watch'].filter((name) => String(COMPOSE['networks']?.[name]?.['internal']) !== 'true')).toEqual([]);
    expect(SERVICES.filter(([, service]) => service['ports'] !== undefined).map(([name]) => name)).toEqual(['proxy']);
  });

  it('believes X-Forwarded-For from the network of the proxy alone', () => {
    expect(serviceNamed('web')['environment']?.['TRUST_PROXY']).toBe(
      COMPOSE['networks']?.['inside']?.['ipam']?.['config']?.[0]?.['subnet'],
    );
  });

  it('keeps the queue in Redis without ever evicting', () => {
    expect(serviceNamed('redis')['command']?.join(' ')).toContain('--appendonly yes');
    expect(serviceNamed('redis')['command']?.join(' ')).toContain('--maxmemory-policy noeviction');
  });

  it('gives our processes only variables that they read', () => {
    const environments = [COMPOSE, TRY]
      .flatMap((file) => entriesOf(file['services']))
      .filter(([name]) => /^(?:web|worker|migrate|mailbox)$/.test(name));
    const names = environments.flatMap(([, service]) => Object.keys(service['environment'] ?? {}));

    expect(names.filter((name) => !configuredNames().includes(name) && !name.startsWith('NODE_'))).toEqual([]);
  });

  it('runs processes that exist', () => {
    const run = CONTAINERS.flatMap(([, service]) => found(JSON.stringify(service['command'] ?? []), /"dist\/([a-z.]+)\.js"/g));

    expect(run).toEqual(['main.web', 'main.worker', 'main.migrate', 'main.mailbox']);
    expect(run.filter((name) => !existsSync(join(ROOT, `src/${name}.ts`)))).toEqual([]);
  });
});

const openssl = spawnSync('openssl', ['version']).status === 0;

(openssl ? describe : describe.skip)('make-secrets.sh', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meldpunt secrets '));
  const make = () => spawnSync('sh', [join(ROOT, 'docker/make-secrets.sh'), folder], { encoding: 'utf8' });
  const first = make();
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('makes every secret that the compose files mount, in a folder for its owner alone', () => {
    expect(first.stderr).toBe('');
    expect(readdirSync(folder).sort()).toEqual(SECRETS.map((secret) => String(secret['file']).replace('./secrets/', '')).sort());
    expect(statSync(folder).mode & 0o077).toBe(0);
  });

  it('changes nothing when it is run again', () => {
    const before = readdirSync(folder).map(read);
    make();

    expect(readdirSync(folder).map(read)).toEqual(before);
  });

  it.each(['web', 'worker', 'migrate'])('with them %s has a configuration without a fault', (name) => {
    const given = Object.fromEntries(
      entriesOf(serviceNamed(name)['environment']).map(([key, value]) => [
        key,
        String(value)
          .replace(/\$\{\w+:-([^}]*)\}/, '$1')
          .replace(/\$\{PUBLIC_URL:[^}]*\}/, 'https://meldpunt.example'),
      ]),
    );
    const secret = Object.fromEntries(
      read(`${name}.env`)
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
    const config = readConfig({ ...secret, ...given });

    expect(new URL(config.databaseUrl).hostname).toBe('postgres');
    expect(config.queueUrl).toMatch(name === 'worker' ? /^redis:\/\/:[0-9a-f]+@redis:6379$/ : /^postgres:$/);
    expect(config.host).toBe('0.0.0.0');
    expect(config.demo).toBe(false);
  });

  it('gives web and worker the passwords that migrate sets', () => {
    const { web, worker } = rolePasswordsIn(read('roles.json'));

    expect([read('web.env'), read('worker.env')].map((text) => found(text, /meldpunt_\w+:([0-9a-f]+)@/g)[0])).toEqual([web, worker]);
  });
});

describe('Dockerfile', () => {
  const text = textOf('docker/Dockerfile').replaceAll('\\\n', ' ');
  const stages = text.split(/^FROM /m).slice(1);
  const allowed = found(textOf('.dockerignore'), /^!(.+)$/gm);

  it('installs from the lock, without packages for tests and without their scripts', () => {
    expect(text).toContain('npm ci --omit=dev --ignore-scripts');
    expect(text).toContain('node scripts/prepare.mjs');
  });

  it.each(stages.filter((stage) => !/ AS build\b/.test(stage)))(
    'ends a stage that runs as an account without rights, with a probe',
    (stage) => {
      expect(found(stage, /^USER (\S+)$/gm)).toEqual(['10001:10001']);
      expect(stage).toMatch(/^HEALTHCHECK .*CMD \[/m);
    },
  );

  it('copies only what .dockerignore lets through, and adds nothing from elsewhere', () => {
    const copied = found(text, /^COPY (?!--from)(.+) \S+$/gm).flatMap((names) => names.split(' '));

    expect(textOf('.dockerignore')).toMatch(/^\*$/m);
    expect(copied.filter((name) => !allowed.includes(name))).toEqual([]);
    expect(text).not.toMatch(/^(?:ADD|ARG)\b/m);
    expect(text).not.toMatch(/^(?:ENV|RUN|COPY).*(?:PASSWORD|SECRET|TOKEN|KEY_FILE|secrets\/|\.env)/im);
  });
});
