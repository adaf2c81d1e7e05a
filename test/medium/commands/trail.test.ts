import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { argumentsOf } from '../../../src/commands/arguments-of.js';
import type { Command, CommandOutcome } from '../../../src/commands/command.js';
import { trailAnchor } from '../../../src/commands/trail-anchor.js';
import { trailKey } from '../../../src/commands/trail-key.js';
import { trailVerify } from '../../../src/commands/trail-verify.js';
import { TrailWorld } from '../platform/trail/a-trail.js';

const before = { ...process.env };
const folder = mkdtempSync(join(tmpdir(), 'meldpunt-trail-'));
const inFolder = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const anchors = join(folder, 'anchors.ndjson');

let own: TrailWorld;
beforeAll(async () => {
  own = await TrailWorld.open();
  await own.written(6);
  // The key of the rows in tests, see `TRAIL_KEYS`.
  const MASTER_KEY_FILE = inFolder('master.key', Buffer.alloc(32).toString('base64'));
  Object.assign(process.env, { DATABASE_URL: own.world.urls.worker, MASTER_KEY_FILE, ANCHOR_FILE: anchors, LOG_LEVEL: 'silent' });
});
afterAll(async () => {
  process.env = before;
  await own.world.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (command: Command, ...words: string[]): Promise<CommandOutcome> => command.run(argumentsOf(words));

describe('the commands about the trail', () => {
  it('anchor links what waits, and prints the line it appended', async () => {
    const { json } = await run(trailAnchor);
    expect(json).toMatchObject({ anchor: 1, position: 6 });
    expect(JSON.parse(readFileSync(anchors, 'utf8'))).toEqual(json);
  });

  it('verify prints counts and finds nothing in an untouched trail', async () => {
    expect(await run(trailVerify)).toMatchObject({ json: { links: 6, pending: 0, anchors: 0, count: 0 }, finding: false });
    expect(await run(trailVerify, '--anchor', anchors)).toMatchObject({ json: { anchors: 1, count: 0 }, finding: false });
  });

  it('verify can be run by the auditor: who only reads, and has the public key alone', async () => {
    const { json } = await run(trailKey);
    const pem = inFolder('trail.pem', String(Reflect.get(Object(json), 'publicKey')));
    const { DATABASE_URL, MASTER_KEY_FILE } = process.env;
    delete process.env['MASTER_KEY_FILE'];
    process.env['DATABASE_URL'] = own.world.urls.auditor;
    const outcome = await run(trailVerify, '--anchor', anchors, '--public-key', pem);
    Object.assign(process.env, { DATABASE_URL, MASTER_KEY_FILE });
    expect(outcome).toMatchObject({ json: { links: 6, anchors: 1, count: 0 }, finding: false });
  });

  it('verify says that a tail was cut off', async () => {
    const { admin } = own.world;
    await admin.query('alter table trail disable trigger user; alter table trail_link disable trigger user');
    await admin.query('delete from trail where id = (select trail_id from trail_link where position = 6)');
    await admin.query('delete from trail_link where position = 6');
    await admin.query('alter table trail enable always trigger trail_waits');
    expect(await run(trailVerify)).toMatchObject({ finding: false });
    const { json, finding } = await run(trailVerify, '--anchor', anchors);
    expect([json, finding]).toEqual([expect.objectContaining({ count: 1, findings: [{ fault: 'links-cut-off', position: 6 }] }), true]);
  });

  it.each([
    { words: ['--anchor'], says: '--anchor: which file?' },
    { words: ['--anchor', '/nowhere'], says: '--anchor: /nowhere cannot be read' },
    { words: ['--ankor', 'x'], says: 'does not know --ankor' },
    { words: ['everything'], says: 'does not know "everything"' },
  ])('verify refuses $words', async ({ words, says }) => {
    await expect(run(trailVerify, ...words)).rejects.toThrow(says);
  });

  it('verify refuses files that are something else, and says which line', async () => {
    await expect(run(trailVerify, '--anchor', inFolder('half.ndjson', `${readFileSync(anchors, 'utf8')}{"anchor":1`))).rejects.toThrow(
      'line 2',
    );
    await expect(run(trailVerify, '--public-key', inFolder('no.pem', 'geen sleutel'))).rejects.toThrow('--public-key');
  });

  it('seal with the newest of the keys that a file names, and know the older', async () => {
    process.env['TRAIL_KEYS_FILE'] = inFolder('trail.keys', `2 ${Buffer.alloc(32, 2).toString('base64')}\n`);
    await own.written(1);
    expect(await run(trailAnchor)).toMatchObject({ json: { keyVersion: 2, position: 6 } });
    expect(await run(trailVerify)).toMatchObject({ finding: false });
    const kept = join(folder, 'kept.keys');
    await run(trailKey, '--keep', kept);
    const { MASTER_KEY_FILE } = process.env;
    Object.assign(process.env, { TRAIL_KEYS_FILE: kept, MASTER_KEY_FILE: inFolder('new.key', Buffer.alloc(32, 5).toString('base64')) });
    expect(await run(trailVerify)).toMatchObject({ json: { links: 6 }, finding: false });
    Object.assign(process.env, { MASTER_KEY_FILE });
    process.env['TRAIL_KEYS_FILE'] = inFolder('bad.keys', '0 kort\n');
    await expect(run(trailKey)).rejects.toThrow('TRAIL_KEYS_FILE');
    delete process.env['TRAIL_KEYS_FILE'];
  });
});
