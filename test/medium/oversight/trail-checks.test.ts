import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Outbox } from '../../../src/jobs/outbox.js';
import { AskTrailCheck } from '../../../src/modules/oversight/trail/ask-trail-check.js';
import { CheckTrail } from '../../../src/modules/oversight/trail/check-trail.js';
import { TrailChecks } from '../../../src/modules/oversight/trail/trail-checks.js';
import { TrailChecksRepository } from '../../../src/modules/oversight/trail/trail-checks.repository.js';
import { anchorsIn, AnchorFile } from '../../../src/platform/trail-anchor-file.js';
import { TrailNotary } from '../../../src/platform/trail-notary.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';
import { Wake } from '../../../src/platform/wake.js';
import { CaughtLog } from '../../support/caught-log.js';
import { DESK, TrailWorld } from '../platform/trail/a-trail.js';

const AUDITOR = { kind: 'person', id: '018f0000-0000-7000-8000-0000000000c1', organisationId: null, roles: ['auditor'] } as const;
const folder = mkdtempSync(join(tmpdir(), 'meldpunt-anchors-'));
const path = join(folder, 'anchors.ndjson');

let own: TrailWorld;
let notary: TrailNotary;
let ask: AskTrailCheck;
let check: CheckTrail;
let checks: TrailChecks;
const log = new CaughtLog();

beforeAll(async () => {
  own = await TrailWorld.open();
  const { clock, web, worker, workerSource } = own.world;
  const [file, rows] = [new AnchorFile(path, log), new TrailChecksRepository()];
  notary = new TrailNotary(clock, worker, TRAIL_KEYS, own.chain, file);
  ask = new AskTrailCheck(clock, web, rows, new Outbox(clock, new Wake(workerSource)), own.trail);
  check = new CheckTrail(clock, worker, TRAIL_KEYS, file, rows);
  checks = new TrailChecks(web, rows);
  await own.written(5);
});
afterAll(async () => {
  await own.world.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('anchoring the trail', () => {
  it('appends the signed head to a file outside the database, and tells the log', async () => {
    const first = await notary.anchor();
    await own.written(2);
    const second = await notary.anchor();
    expect(anchorsIn(readFileSync(path, 'utf8'))).toEqual([first, second]);
    expect([first.position, second.position]).toEqual([5, 7]);
    expect(JSON.stringify(log.lines)).toContain(second.signature.toString('base64url'));
  });
});

describe('a verification that an auditor asks for', () => {
  it('is promised to the worker, and put on record', async () => {
    const checkId = await ask.execute(AUDITOR);
    const { rows } = await own.world.admin.query(`select payload from outbox where job = 'trail.check'`);
    expect(rows).toEqual([{ payload: { checkId } }]);
    const { rows: lines } = await own.world.admin.query(`select actor_roles, subject_id from trail where action = 'trail.check-asked'`);
    expect(lines).toEqual([{ actor_roles: 'auditor', subject_id: checkId }]);
    expect(await checks.execute(AUDITOR)).toMatchObject([{ id: checkId, outcome: null }]);
    await check.execute(checkId);
    expect(await checks.execute(AUDITOR)).toMatchObject([{ id: checkId, outcome: { anchors: 2, links: 7, pending: 1, count: 0 } }]);
  });

  it('cannot be asked for, or read, by who may not', async () => {
    await expect(ask.execute({ ...AUDITOR, roles: ['triage'] })).rejects.toThrow('row-level security');
    expect(await checks.execute(DESK)).toEqual([]);
  });

  it('tells a tail that was cut off, and a file of anchors that was spoilt', async () => {
    const { admin } = own.world;
    await admin.query(`alter table trail disable trigger user; alter table trail_link disable trigger user`);
    await admin.query(`delete from trail where id in (select trail_id from trail_link where position > 6)`);
    await admin.query('delete from trail_link where position > 6');
    await admin.query(`alter table trail enable always trigger trail_waits`);
    const id = await ask.execute(AUDITOR);
    expect(await check.execute(id)).toMatchObject({ count: 1, findings: [{ fault: 'links-cut-off', position: 7 }] });
    writeFileSync(path, 'niets\n', { flag: 'a' });
    expect((await check.execute(await ask.execute(AUDITOR))).findings).toContainEqual({ fault: 'anchor-forged' });
  });
});
