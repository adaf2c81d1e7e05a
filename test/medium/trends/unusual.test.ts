import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { evaluateUnusual } from '../../../src/domain/flags/evaluate-unusual.js';
import type { FlagEvidence, UnusualEvidence } from '../../../src/domain/flags/flag-evidence.js';
import type { ProtectedEvidence } from '../../../src/domain/flags/protected-evidence.js';
import { judgeWeeks } from '../../../src/domain/unusual/judge-weeks.js';
import { standingAlarm } from '../../../src/domain/unusual/standing-alarm.js';
import { AddPolicy } from '../../../src/modules/expected-use/index.js';
import { UNUSUAL_SCHEMAS } from '../../../src/modules/expected-use/unusual-schema.js';
import { UNUSUAL_RULES } from '../../../src/domain/unusual/unusual-rules.js';
import { LoadReplay } from '../../../src/modules/oversight/index.js';
import { JudgeSeries, LastUnusual } from '../../../src/modules/trends/index.js';
import { PromiseJudging } from '../../../src/modules/trends/unusual/promise-judging.js';
import { UnusualRepository } from '../../../src/modules/trends/unusual/unusual.repository.js';
import { type Actor, type Role, system } from '../../../src/platform/actor.js';
import { openedTotal } from '../../support/sealing.js';
import { aLoadingSite, type LoadingSite } from '../demo/loading-site.js';
import { risingSpring } from './rising-spring.js';

/** A Sunday. */
const NOW = new Date('2026-11-22T21:30:00Z');
const GROUP = 'ffp2';

const NOTHING: UnusualEvidence = { alarms: [], policy: [] };

let site: LoadingSite;

const rows = async <Row>(sql: string): Promise<Row[]> => (await site.world.admin.query(sql)).rows as Row[];
const kept = () => rows(`select product_group, night, state, judged_at from unusual`);
const promised = async (job: string) =>
  (await rows<{ group: string }>(`select payload->>'productGroup' as "group" from outbox where job = '${job}' order by 1`)).map(
    ({ group }) => group,
  );
const evidenceOf = async <Kind>(column: 'evidence' | 'shown'): Promise<Kind | undefined> => {
  const [flag] = await rows<{ id: string; sealed: Buffer }>(
    `select id, ${column} as sealed from flag where product_group = '${GROUP}' and scope_code = 'NL' order by raised_at limit 1`,
  );
  return flag && openedTotal<Kind>(site.world, { table: 'flag', row: flag.id, column }, flag.sealed);
};

beforeAll(async () => {
  site = await aLoadingSite(NOW);
  await site.app.get(LoadReplay, { strict: false }).execute(risingSpring());
}, 120_000);
afterAll(() => site.close());

describe('a spring in which use rises and three suppliers announce something', () => {
  it('has a flag that says both, and that neither alone would have asked for', async () => {
    const evidence = await evidenceOf<FlagEvidence>('evidence');
    expect(evidence?.level).toBe('warning');
    expect(evidence?.because.filter(({ level }) => level !== 'normal')).toMatchObject([
      { kind: 'notices', level: 'watch' },
      { kind: 'unusual', what: 'use', level: 'warning', beside: ['notices'], owners: 6 },
    ]);
  });

  it('has a flag that can be worked out again from what it froze', async () => {
    const evidence = await evidenceOf<FlagEvidence>('evidence');
    const { alarms, policy } = evidence?.unusual ?? NOTHING;
    const [[alarm], [watch]] = [alarms, policy];
    const rule = evidence?.policy.find(({ kind }) => kind === 'unusual-level');
    if (evidence === undefined || alarm === undefined || watch === undefined) throw new Error('it rests on an alarm');
    const rules = UNUSUAL_SCHEMAS['unusual-watch'].parse(watch.value);
    const judged = judgeWeeks(alarm.what, alarm.points, rules);
    expect(judged).toEqual(alarm.judged);
    expect(standingAlarm(judged, rules.inARow)).toEqual(alarm.standing);
    const given = { signals: evidence.signals, today: evidence.asOf };
    const reasons = evaluateUnusual([alarm], given, [], UNUSUAL_SCHEMAS['unusual-level'].parse(rule?.value));
    expect(evidence.because.filter(({ kind }) => kind === 'unusual')).toEqual(reasons);
  });

  it('is told to others as what it is, without week, figure, owners or rules of protection', async () => {
    const shown = await evidenceOf<ProtectedEvidence>('shown');
    expect(shown?.because.filter(({ kind }) => kind.startsWith('unusual'))).toEqual([
      { kind: 'unusual-protected', level: 'warning', what: 'use' },
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/"alarms"|"without"|"beside"|unusual-level|unusual-watch/);
  });
});

describe('a night of judging', () => {
  const judge = () => site.app.get(JudgeSeries, { strict: false }).execute(GROUP);

  it('changes nothing the second time', async () => {
    const [before, evaluations] = [await kept(), await promised('flags.evaluate')];
    expect(before).toHaveLength(1);
    await judge();
    expect(await kept()).toEqual(before);
    expect(await promised('flags.evaluate')).toEqual(evaluations);
  });

  it('is promised once for every product group that was not judged', async () => {
    await site.app.get(PromiseJudging, { strict: false }).execute();
    const due = await promised('series.judge');
    expect(due).toContain('examination-glove');
    expect(due).not.toContain(GROUP);
  });

  it('comes again when the rules change, and says what they now say', async () => {
    const rule = {
      kind: 'unusual-watch',
      productGroup: GROUP,
      side: null,
      validFrom: '2026-11-22',
      author: 'panel',
      source: 'own proposal',
    };
    const value = { ...UNUSUAL_RULES, leastRise: 500 };
    await site.app
      .get(AddPolicy, { strict: false })
      .execute(system('test'), { ...rule, kind: 'unusual-watch', value, reason: 'Only what is five times more.', verified: false });
    expect(await promised('series.judge')).toContain(GROUP);
    await judge();
    const told = await site.world.worker.transaction(system('test'), (tx) => lastUnusual().execute(tx, GROUP));
    expect(told('NL').alarms).toEqual([]);
    expect(await promised('flags.evaluate')).toContain(GROUP);
  });
});

const lastUnusual = () => new LastUnusual(new UnusualRepository(site.world.sealing.sealing));

describe('what is unusual', () => {
  const person = (role: Role): Actor => ({ kind: 'person', id: randomUUID(), organisationId: null, roles: [role] });
  const seenBy = (role: Role) =>
    site.world.web.transaction(person(role), async (tx) => (await lastUnusual().execute(tx, GROUP))('NL').policy.length > 0);

  it('is for the triage desk; for others there is nothing', async () => {
    expect(await seenBy('triage')).toBe(true);
    for (const role of ['reporter', 'organisation-admin', 'auditor', 'system-admin'] as const) expect(await seenBy(role)).toBe(false);
    for (const role of ['panel', 'chair', 'ministry', 'inspectorate'] as const)
      await expect(seenBy(role)).rejects.toThrow('permission denied for table unusual');
  });
});
