import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/platform/config.js';
import { configuredNames, found, ROOT, textOf } from '../support/documents.js';
import { documentsIn, entriesOf, type Piece, yamlIn } from '../support/yaml.js';

const OBJECTS = ['1-base', '2-migrate', '3-run'].flatMap((name) => [...documentsIn(join(ROOT, `docker/kubernetes/${name}.yaml`))]);
const COMPOSE = yamlIn(join(ROOT, 'docker/compose.yml'));
const MANUAL = textOf('docs/operations/kubernetes.md');

const ofKind = (kind: string): readonly Piece[] => OBJECTS.filter((object) => String(object['kind']) === kind);
const nameOf = (object: Piece): string => String(object['metadata']?.['name']);
const named = (kind: string, name: string): Piece => {
  const object = ofKind(kind).find((one) => nameOf(one) === name);
  if (object === undefined) throw new RangeError(`no ${kind} ${name}`);
  return object;
};
const listOf = (piece: Piece | undefined): readonly Piece[] => (piece === undefined ? [] : [...piece]);

const WORKLOADS = [...ofKind('Deployment'), ...ofKind('Job')].map((object) => {
  const pod = object['spec']?.['template'];
  const [container, ...more] = listOf(pod?.['spec']?.['containers']);
  if (pod === undefined || container === undefined || more.length > 0) throw new RangeError(`${nameOf(object)} is not one container`);
  return { name: String(container['name']), pod, container };
});
const CASES = WORKLOADS.map((workload) => [workload.name, workload] as const);
const RUNNING = CASES.filter(([name]) => name !== 'migrate');

const settings = entriesOf(named('ConfigMap', 'meldpunt')['data']);
const given = (container: Piece): readonly Piece[] => listOf(container['env']);
const namesGiven = (container: Piece): string[] => [
  ...settings.map(([name]) => name),
  ...given(container).map((one) => String(one['name'])),
];
/** What compose gives the same process: what stands there, and what the file of its secrets holds. */
const namesInCompose = (name: string): string[] => {
  const line =
    textOf('docker/make-secrets.sh')
      .split(/\n(?=printf)/)
      .find((part) => part.includes(`keep ${name}.env`)) ?? '';
  return [...Object.keys(COMPOSE['services']?.[name]?.['environment'] ?? {}), ...found(line, /(?:'|\\n)([A-Z_]+)=/g)];
};
const SECRET_VALUES: Readonly<Record<string, string>> = {
  DATABASE_URL: 'postgres://meldpunt_web:x@db:5432/meldpunt',
  QUEUE_URL: 'redis+sentinel://:x@s1:26379,s2:26379/meldpunt',
  SMTP_URL: 'smtps://mail.example:465',
};

describe('the manifests for Kubernetes', () => {
  it('are web, worker and a migrate that runs once, two of each that runs on', () => {
    expect(WORKLOADS.map(({ name }) => name)).toEqual(['web', 'worker', 'migrate']);
    expect(ofKind('Deployment').map((object) => Number(object['spec']?.['replicas']))).toEqual([2, 2]);
    expect(String(ofKind('Job')[0]?.['spec']?.['template']?.['spec']?.['restartPolicy'])).toBe('Never');
    expect(OBJECTS.filter((object) => nameOf(object) !== 'meldpunt' && String(object['metadata']?.['namespace']) !== 'meldpunt')).toEqual(
      [],
    );
  });

  it.each(CASES)('%s is given what compose gives it, and nothing that is not read', (name, { container }) => {
    expect(namesGiven(container).sort()).toEqual(namesInCompose(name).sort());
    expect(namesGiven(container).filter((one) => !configuredNames().includes(one))).toEqual([]);
  });

  it.each(CASES)('%s has a configuration without a fault', (_, { container }) => {
    const own = given(container).map((one) => [String(one['name']), one['value'] ?? SECRET_VALUES[String(one['name'])]]);
    const config = readConfig(Object.fromEntries([...settings, ...own]));
    expect([config.host, config.internalPort, config.demo]).toEqual(['0.0.0.0', 9464, false]);
  });

  it.each(CASES)('%s runs the image and the process of compose', (name, { container }) => {
    const same = COMPOSE['services']?.[name];
    const script = listOf(same?.['command'])
      .map(String)
      .filter((word) => !word.startsWith('--env-file='));
    expect(listOf(container['command']).map(String)).toEqual(script);
    expect(container['image']).toBe(same?.['image']);
  });

  it.each(CASES)('%s may do little: no root, no capabilities, a read-only file system, no token', (_, { pod, container }) => {
    expect(pod['spec']?.['securityContext']).toMatchObject({
      runAsNonRoot: true,
      runAsUser: 10_001,
      seccompProfile: { type: 'RuntimeDefault' },
    });
    const rights = { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } };
    expect(container['securityContext']).toEqual(rights);
    expect(String(pod['spec']?.['automountServiceAccountToken'])).toBe('false');
    expect(container['resources']?.['limits']?.['memory']).toMatch(/^\d+[MG]i$/);
    expect(container['resources']?.['requests']).toHaveProperty('cpu');
  });

  it.each(CASES)('%s mounts what it is told to read, from volumes and secrets that are told how to make', (_, { pod, container }) => {
    const volumes = listOf(pod['spec']?.['volumes']);
    const mounts = listOf(container['volumeMounts']);
    expect(mounts.map((mount) => String(mount['name'])).sort()).toEqual(volumes.map((volume) => String(volume['name'])).sort());
    const values = [...settings.map(([, value]) => String(value)), ...given(container).map((one) => String(one['value'] ?? ''))];
    const places = values.filter((value) => /^\/[a-z]/.test(value));
    expect(places.filter((place) => !mounts.some((mount) => place.startsWith(String(mount['mountPath']))))).toEqual([]);
    const claims = volumes.flatMap((volume) =>
      volume['persistentVolumeClaim'] ? [String(volume['persistentVolumeClaim']['claimName'])] : [],
    );
    for (const claim of claims) expect(named('PersistentVolumeClaim', claim)['spec']?.['accessModes']).toEqual(['ReadWriteMany']);
    const secrets = [
      ...volumes.flatMap((volume) => (volume['secret'] ? [String(volume['secret']['secretName'])] : [])),
      ...given(container).flatMap((one) => (one['valueFrom'] ? [String(one['valueFrom']['secretKeyRef']?.['name'])] : [])),
    ];
    expect(secrets.filter((secret) => !MANUAL.includes(`create secret generic ${secret} `))).toEqual([]);
  });

  it.each(RUNNING)('%s is probed where the process answers', (_, { container }) => {
    const port = settings.find(([name]) => name === 'INTERNAL_PORT')?.[1];
    const internal = listOf(container['ports']).find((one) => String(one['name']) === 'internal');
    expect(String(internal?.['containerPort'])).toBe(String(port));
    const paths = ['startupProbe', 'livenessProbe', 'readinessProbe'].map((probe) => container[probe]?.['httpGet']);
    expect(paths.map((probe) => String(probe?.['port']))).toEqual(['internal', 'internal', 'internal']);
    expect(paths.map((probe) => String(probe?.['path']))).toEqual(['/health/live', '/health/live', '/health/ready']);
    for (const probe of paths) expect(textOf('src/platform/internal-server.ts')).toContain(`'${probe?.['path']}'`);
  });

  it.each(RUNNING)('%s keeps one running when nodes are emptied, and has time to finish', (name, { pod }) => {
    const budget = named('PodDisruptionBudget', name)['spec'];
    expect(Number(budget?.['minAvailable'])).toBe(1);
    const labels = entriesOf(budget?.['selector']?.['matchLabels']);
    expect(labels.filter(([label, value]) => pod['metadata']?.['labels']?.[label] !== value)).toEqual([]);
    expect(Number(pod['spec']?.['terminationGracePeriodSeconds'])).toBeGreaterThanOrEqual(30);
    expect(named('Deployment', name)['spec']?.['strategy']?.['rollingUpdate']).toMatchObject({ maxUnavailable: 0 });
  });

  it('closes the network but for what each must reach', () => {
    expect(named('NetworkPolicy', 'closed')['spec']).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
    const reach = (name: string, way: string) =>
      listOf(named('NetworkPolicy', name)['spec']?.[way]).flatMap((rule) => listOf(rule['ports']).map((one) => Number(one['port'])));
    expect(reach('visitors', 'ingress')).toEqual([3000]);
    expect(reach('monitoring', 'ingress')).toEqual([9464]);
    expect(reach('names-and-database', 'egress')).toEqual([53, 53, 5432]);
    expect(reach('queue-and-mail', 'egress')).toEqual([6379, 26379, 465, 587]);
  });
});
